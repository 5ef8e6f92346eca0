package pl.asysta.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import pl.asysta.support.Centre;
import pl.asysta.support.CentreTest;
import pl.asysta.support.Colleague;
import pl.asysta.support.Statements;

@DisplayName("Families that come to assistants and leave them")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
@CentreTest
@WithMockUser(roles = "DIRECTOR")
class FamilyFlowTests {
    private static final YearMonth MAY = YearMonth.of(2026, 5);

    @Autowired
    Centre centre;

    @Autowired
    FamilyFlow flow;

    @Autowired
    Statements statements;

    private List<UUID> families;

    @BeforeEach
    void nobody_has_an_assistant() {
        centre.owner().sql("delete from assignment").update();
        families = new ArrayList<>(centre.owner()
                .sql("select id from family_case order by number")
                .query(UUID.class)
                .list());
    }

    @ParameterizedTest(name = "from {0} to {1}: begun {2}, ended {3}, with an assistant at the end of May {4}")
    @CsvSource({
        "2026-04-30,           , 0, 0, 1",
        "2026-05-01,           , 1, 0, 1",
        "2026-05-31,           , 1, 0, 1",
        "2026-06-01,           , 0, 0, 0",
        "2026-01-10, 2026-04-30, 0, 0, 0",
        "2026-01-10, 2026-05-01, 0, 1, 0",
        "2026-01-10, 2026-05-31, 0, 1, 0",
        "2026-01-10, 2026-06-01, 0, 0, 1",
        "2024-02-29,           , 0, 0, 1",
        "2024-02-29, 2025-04-30, 0, 0, 0",
        "2026-05-07, 2026-05-20, 1, 1, 0",
        "2026-05-07, 2026-05-07, 1, 1, 0"
    })
    void are_counted_in_the_month_of_the_day(
            LocalDate from, @Nullable LocalDate to, int begun, int ended, int families) {
        assigned(this.families.get(0), from, to, to == null ? null : "GOAL_REACHED", null);

        var may = flow.until(MAY).get(FamilyFlow.MONTHS - 1);

        assertThat(may).isEqualTo(new FlowMonth(MAY, families, begun, ended, ended));
    }

    @Test
    void neither_come_nor_leave_when_another_assistant_takes_over() {
        var first = assigned(families.get(0), day("2026-01-10"), day("2026-05-10"), "HANDED_OVER", null);
        assigned(families.get(0), day("2026-05-10"), null, null, first);

        assertThat(flow.until(MAY))
                .extracting(FlowMonth::month, FlowMonth::families, FlowMonth::begun, FlowMonth::ended)
                .endsWith(
                        tuple("2025-12", 0, 0, 0),
                        tuple("2026-01", 1, 1, 0),
                        tuple("2026-02", 1, 0, 0),
                        tuple("2026-03", 1, 0, 0),
                        tuple("2026-04", 1, 0, 0),
                        tuple("2026-05", 1, 0, 0));
        assertThat(flow.rows(FlowSpan.of(MAY), FlowKind.WITH_ASSISTANT, 0)).hasSize(1);
        assertThat(flow.rows(FlowSpan.of(MAY), FlowKind.ENDED, 0)).isEmpty();
    }

    @Test
    void come_again_when_the_work_begins_anew() {
        assigned(families.get(0), day("2025-08-01"), day("2025-10-31"), "GOAL_REACHED", null);
        assigned(families.get(0), day("2026-02-02"), null, null, null);

        assertThat(flow.until(MAY)).extracting(FlowMonth::families).containsExactly(0, 0, 1, 1, 0, 0, 0, 0, 1, 1, 1, 1);
        assertThat(flow.counts(FlowSpan.of(Year.of(2025))))
                .containsEntry(FlowKind.BEGUN, 1)
                .containsEntry(FlowKind.ENDED, 1);
    }

    @Test
    void are_as_many_as_the_rows_behind_each_number_in_every_month() {
        for (int i = 0; i < 12; i++) {
            var from = day("2025-03-01").plusDays(i * 36L);
            var to = i % 3 == 0 ? from.plusDays(40 + i * 5L) : null;
            var first = assigned(families.get(i), from, to, to == null ? null : "HANDED_OVER", null);
            if (to != null && i % 2 == 0) {
                assigned(families.get(i), to, i % 4 == 0 ? to.plusDays(60) : null, i % 4 == 0 ? "OTHER" : null, first);
            }
        }

        assertThat(flow.until(MAY)).allSatisfy(month -> {
            var span = FlowSpan.of(month.month());
            assertThat(flow.counts(span))
                    .containsEntry(FlowKind.WITH_ASSISTANT, month.families())
                    .containsEntry(FlowKind.BEGUN, month.begun())
                    .containsEntry(FlowKind.ENDED, month.ended());
            for (var kind : FlowKind.values()) {
                assertThat(flow.rows(span, kind, 0)).hasSize(flow.counts(span).get(kind));
            }
        });
        assertThat(flow.until(MAY)).anyMatch(month -> month.ended() > 0 && month.begun() > 0);
    }

    @Test
    void are_read_in_one_statement() {
        assertThat(statements.of(() -> flow.until(MAY))).hasSize(1);
    }

    private UUID assigned(
            UUID family, LocalDate from, @Nullable LocalDate to, @Nullable String reason, @Nullable UUID follows) {
        var id = UUID.randomUUID();
        var assistants = new Colleague[] {Colleague.ANNA, Colleague.PIOTR, Colleague.PELAGIA, Colleague.ZOFIA};
        centre.give(Colleague.ZOFIA, 0);
        var assistant = assistants[(families.indexOf(family) + (follows == null ? 0 : 1)) % assistants.length];
        centre.owner()
                .sql("""
                        with request as (
                            insert into assignment_request (id, number, case_id, status, justification, scope, filed_by, filed_on,
                                                            decided_by, decided_on)
                            select gen_random_uuid(), 'W-2018/' || (select 100 + count(*) from assignment), :family, 'ASSIGNED',
                                   'x', 'x', :jan, cast(:from as date), :ewa, cast(:from as date)
                            returning id)
                        insert into assignment (id, assistant_id, case_id, request_id, started_on, ended_on, end_reason,
                                                follows, handover_note, assigned_by, assigned_at)
                        select :id, :assistant, :family, r.id, :from, :to, :reason, :follows,
                               case when cast(:follows as uuid) is not null then 'x' end, :ewa, now()
                          from request r""")
                .param("id", id)
                .param(
                        "assistant",
                        (follows == null ? Colleague.ANNA : Colleague.PIOTR)
                                .id()
                                .id())
                .param("family", family)
                .param("from", from)
                .param("to", to)
                .param("reason", reason)
                .param("follows", follows)
                .param("jan", Colleague.JAN.id().id())
                .param("ewa", Colleague.EWA.id().id())
                .update();
        return id;
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static Tuple tuple(String month, int families, int begun, int ended) {
        return Tuple.tuple(YearMonth.parse(month), families, begun, ended);
    }
}

package pl.asysta.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.Stage;
import pl.asysta.intake.Source;
import pl.asysta.staff.Role;
import pl.asysta.staff.Viewer;
import pl.asysta.staff.WorkerId;
import pl.asysta.support.DemoServer;
import pl.asysta.visits.VisitKind;

@DisplayName("The register and the tables it follows")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
@DemoServer
class RegisterAgreesTests {
    private static final Viewer DIRECTOR = new Viewer(WorkerId.next(), Role.DIRECTOR, Set.of());

    @Autowired
    FamilyRegister register;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Test
    void agree_on_which_families_are_late_and_which_will_be() {
        var today = LocalDate.now(clock);
        var everybody = page(FamilyFilter.ALL, 1);

        assertThat(ids(page(FamilyFilter.of(Attention.LATE), 1)))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(ids(everybody.stream()
                        .filter(family -> family.next() != null && family.next().isOverdueOn(today))
                        .toList()));
    }

    @Test
    void agree_on_the_order_of_deadlines() {
        var due = page(FamilyFilter.ALL, 1).stream()
                .map(family -> family.next() == null
                        ? family.stage() == Stage.CLOSED ? LocalDate.MAX : LocalDate.MAX.minusYears(1)
                        : family.next().due())
                .toList();

        assertThat(due).isSortedAccordingTo(Comparator.naturalOrder());
    }

    @Test
    void agree_on_the_meetings_that_are_visits() {
        var kinds = VisitKind.FACE_TO_FACE.stream().map(VisitKind::name).toList();

        assertThat(jdbc.sql("""
                        select count(*) from register_entry e
                         where e.last_visit_on is distinct from coalesce(
                               (select max(held_on) from work_card_entry w where w.case_id = e.case_id and w.kind in (:kinds)),
                               '-infinity')""").param("kinds", kinds).query(Integer.class).single())
                .isZero();
    }

    @Test
    void agree_on_who_waits_for_an_answer() {
        var owed = Stream.of(Source.values())
                .filter(Source::isOwedAnAnswer)
                .map(Source::name)
                .toList();
        var waiting = jdbc.sql("""
                        select r.case_id from referral r where r.source in (:owed)
                           and not exists (select from referral_reply p where p.case_id = r.case_id and p.sent_on is not null)""").param("owed", owed).query(UUID.class).list();

        assertThat(jdbc.sql("select case_id from register_entry where reply_owed_since is not null")
                        .query(UUID.class)
                        .list())
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(waiting);
    }

    @Test
    void have_a_row_for_every_family_as_a_refresh_would_make_it() {
        assertThat(jdbc.sql(
                                "select count(*) from family_case c left join register_entry e on e.case_id = c.id where e.stage is distinct from c.stage")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private List<FamilyRow> page(FamilyFilter filter, int page) {
        var first = register.page(filter, Sorting.BY_DEADLINE, page, DIRECTOR);
        return page < first.pages()
                ? Stream.concat(first.families().stream(), page(filter, page + 1).stream())
                        .toList()
                : first.families();
    }

    private static List<CaseId> ids(List<FamilyRow> families) {
        return families.stream().map(FamilyRow::id).toList();
    }
}

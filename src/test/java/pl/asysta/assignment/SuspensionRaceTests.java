package pl.asysta.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.asysta.support.Colleague.DANUTA;
import static pl.asysta.support.Colleague.EWA;
import static pl.asysta.support.Colleague.PELAGIA;
import static pl.asysta.support.Colleague.PIOTR;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pl.asysta.request.RequestId;
import pl.asysta.support.Browser;
import pl.asysta.support.Centre;
import pl.asysta.support.CentreTest;
import pl.asysta.support.Contention;
import pl.asysta.support.Families;
import pl.asysta.support.Form;
import pl.asysta.support.Page;
import pl.asysta.support.Papers;

@DisplayName("A suspension at the moment of a decision")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
@CentreTest
class SuspensionRaceTests {
    @Autowired
    Centre centre;

    @Autowired
    Browser browser;

    @Autowired
    Families families;

    @Autowired
    Papers papers;

    @Autowired
    Contention contention;

    private RequestId request;
    private Form assignment;
    private String reassigning;
    private Form reassignment;

    @BeforeEach
    void a_request_and_a_family_of_pelagia() {
        request = families.requested();
        assignment = papers.assign(request, PIOTR);
        var current = centre.owner()
                .sql("select id from assignment where assistant_id = ? order by id limit 1")
                .param(PELAGIA.id().id())
                .query(UUID.class)
                .single();
        reassigning = "/cases/" + familyOf(current) + "/reassignment";
        reassignment = Form.empty()
                .with("version", current)
                .with("assistant", PIOTR.id())
                .with("on", centre.typed(0))
                .with("note", "Zacznij od logopedy.");
    }

    @Test
    void waits_until_the_assignment_has_been_committed() {
        var suspended = contention.waits(() -> browser.done(EWA, "/requests/" + request, assignment), this::suspend);

        assertThat(suspended.status()).isEqualTo(302);
        assertThat(centre.familiesOf(PIOTR)).isEqualTo(3 + 1);
        assertThat(isSuspended()).isTrue();
    }

    @Test
    void waits_until_the_reassignment_has_been_committed() {
        var suspended = contention.waits(() -> browser.done(EWA, reassigning, reassignment), this::suspend);

        assertThat(suspended.status()).isEqualTo(302);
        assertThat(centre.familiesOf(PIOTR)).isEqualTo(3 + 1);
        assertThat(isSuspended()).isTrue();
    }

    @Test
    void that_came_first_is_seen_by_the_assignment() {
        var decided = contention.waits(
                () -> assertThat(suspend().status()).isEqualTo(302),
                () -> browser.send(EWA, "/requests/" + request, assignment));

        refusesTheSuspended(decided);
        assertThat(families.stage(families.familyOf(request))).isEqualTo("ASSISTANT_REQUESTED");
    }

    @Test
    void that_came_first_is_seen_by_the_reassignment() {
        var decided = contention.waits(
                () -> assertThat(suspend().status()).isEqualTo(302),
                () -> browser.send(EWA, reassigning, reassignment));

        refusesTheSuspended(decided);
        assertThat(centre.familiesOf(PELAGIA)).isEqualTo(15);
    }

    @Test
    void that_two_record_is_recorded_once() {
        var again = contention.waits(() -> assertThat(suspend().status()).isEqualTo(302), this::suspend);

        assertThat(again.status()).isEqualTo(302);
        assertThat(centre.rows("worker_suspension")).isEqualTo(1);
    }

    private Page suspend() {
        return browser.send(
                DANUTA,
                "/caseloads/" + PIOTR.id() + "/suspension",
                Form.empty().with("from", centre.typed(0)).with("basis", "Postanowienie o zarzutach."));
    }

    private void refusesTheSuspended(Page decided) {
        assertThat(decided.status()).isEqualTo(422);
        assertThat(decided.sentences()).containsExactly("Piotr Gil: zawieszenie (art. 13). Wybierz inną osobę.");
        assertThat(centre.familiesOf(PIOTR)).isEqualTo(3);
        assertThat(isSuspended()).isTrue();
    }

    private boolean isSuspended() {
        return centre.owner()
                .sql("select exists (select from worker_suspension where worker_id = ? and last_day is null)")
                .param(PIOTR.id().id())
                .query(Boolean.class)
                .single();
    }

    private UUID familyOf(UUID current) {
        return centre.owner()
                .sql("select case_id from assignment where id = ?")
                .param(current)
                .query(UUID.class)
                .single();
    }
}

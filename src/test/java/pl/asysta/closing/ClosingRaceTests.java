package pl.asysta.closing;

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
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.asysta.cases.CaseId;
import pl.asysta.support.Browser;
import pl.asysta.support.Centre;
import pl.asysta.support.CentreTest;
import pl.asysta.support.Contention;
import pl.asysta.support.Endings;
import pl.asysta.support.Families;
import pl.asysta.support.Papers;

@DisplayName("Two at one end of the work")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
@CentreTest
class ClosingRaceTests {
    @Autowired
    Centre centre;

    @Autowired
    Browser browser;

    @Autowired
    Families families;

    @Autowired
    Papers papers;

    @Autowired
    Endings endings;

    @Autowired
    Contention contention;

    @Autowired
    JdbcClient application;

    private CaseId family;

    @BeforeEach
    void a_family_whose_end_waits() {
        family = endings.assessed(families.cooperatingWith(PIOTR));
        endings.presented(family, PIOTR);
    }

    @Test
    void who_approve_it_at_the_same_moment_end_it_once() {
        int before = centre.familiesOf(PIOTR);
        var approved = endings.approved(family);

        var second = contention.waits(
                () -> browser.done(EWA, endings.decision(family), approved),
                () -> browser.send(DANUTA, endings.decision(family), approved));

        assertThat(second.status()).isEqualTo(422);
        assertThat(second.sentences()).containsExactly("To zakończenie ma już decyzję. Otwórz stronę jeszcze raz.");
        assertThat(centre.familiesOf(PIOTR)).isEqualTo(before - 1);
        assertThat(centre.rows("case_closure")).isEqualTo(1);
        assertThat(centre.rows("family_monitoring")).isEqualTo(1);
    }

    @Test
    void of_whom_one_sends_it_back_leave_the_work_going() {
        var approved = endings.approved(family);
        var returned = endings.returned(family);

        var second = contention.waits(
                () -> browser.done(EWA, endings.decision(family), returned),
                () -> browser.send(DANUTA, endings.decision(family), approved));

        assertThat(second.sentences()).containsExactly("To zakończenie ma już decyzję. Otwórz stronę jeszcze raz.");
        assertThat(families.stage(family)).isEqualTo("ASSISTANT_ASSIGNED");
    }

    @Test
    void of_whom_one_holds_the_caseload_do_not_stop_each_other() {
        var approved = endings.approved(family);

        var second = contention.waits(
                this::holdTheCaseload,
                () -> browser.send(EWA, endings.decision(family), approved),
                this::holdTheFamily);

        assertThat(second.status()).isEqualTo(302);
        assertThat(families.stage(family)).isEqualTo("MONITORED");
    }

    @Test
    void free_a_place_that_the_next_decision_may_give_away() {
        var last = endings.assessed(families.cooperatingWith(PIOTR));
        endings.presented(last, PIOTR);
        centre.give(PIOTR, 15 - centre.familiesOf(PIOTR));
        var request = families.requested();
        var assign = papers.assign(request, PIOTR);
        assertThat(browser.send(EWA, "/requests/" + request, assign).status()).isEqualTo(422);

        var second = contention.waits(
                () -> browser.done(EWA, endings.decision(last), endings.approved(last)),
                () -> browser.send(DANUTA, "/requests/" + request, assign));

        assertThat(second.status()).isEqualTo(302);
        assertThat(centre.familiesOf(PIOTR)).isEqualTo(15);
        assertThat(centre.familiesOf(PELAGIA)).isEqualTo(15);
    }

    private void holdTheCaseload() {
        application
                .sql("select assistant_id from caseload where assistant_id = ? for update")
                .param(PIOTR.id().id())
                .query(UUID.class)
                .single();
    }

    /** As everybody does who has the caseload; who had the family already would wait for the caseload for ever. */
    private void holdTheFamily() {
        application
                .sql("select id from family_case where id = ? for update nowait")
                .param(family.id())
                .query(UUID.class)
                .single();
    }
}

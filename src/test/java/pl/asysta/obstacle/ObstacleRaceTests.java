package pl.asysta.obstacle;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.asysta.support.Colleague.DANUTA;
import static pl.asysta.support.Colleague.EWA;
import static pl.asysta.support.Colleague.JAN;
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
import pl.asysta.support.Colleague;
import pl.asysta.support.Contention;
import pl.asysta.support.Families;
import pl.asysta.support.Form;
import pl.asysta.support.Page;

@DisplayName("Two at one obstacle")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
@CentreTest
class ObstacleRaceTests {
    @Autowired
    Centre centre;

    @Autowired
    Browser browser;

    @Autowired
    Families families;

    @Autowired
    Contention contention;

    @Autowired
    JdbcClient application;

    private CaseId family;

    @BeforeEach
    void a_family_with_an_assistant() {
        family = families.assignedTo(PIOTR);
    }

    @Test
    void who_report_it_at_the_same_moment_report_it_once() {
        var second = contention.waits(() -> report(PIOTR), () -> report(JAN));

        assertThat(second.status()).isEqualTo(422);
        assertThat(second.sentences())
                .containsExactly("Zgłoszenie dotyczące tej rodziny już czeka na decyzję dyrektora.");
        assertThat(centre.rows("service_obstacle")).isEqualTo(1);
    }

    @Test
    void who_decide_otherwise_at_the_same_moment_leave_it_to_the_first() {
        report(PIOTR);
        var goOn = decided("GO_ON");
        var change = decided("CHANGE_ASSISTANT");

        var second = contention.waits(() -> browser.done(EWA, decision(), goOn), () -> decide(DANUTA, change));

        assertThat(second.status()).isEqualTo(422);
        assertThat(second.sentences()).containsExactly("To zgłoszenie ma już decyzję. Otwórz stronę jeszcze raz.");
        assertThat(stored("decision")).isEqualTo("GO_ON");
        assertThat(stored("decided_by")).isEqualTo(EWA.id().toString());
    }

    @Test
    void of_whom_one_holds_the_caseload_do_not_stop_each_other_when_the_other_ends_the_work() {
        report(PIOTR);
        var close = decided("CLOSE");

        var closed = contention.waits(this::holdTheCaseload, () -> decide(EWA, close), this::holdTheFamily);

        assertThat(closed.status()).isEqualTo(302);
        assertThat(families.stage(family)).isEqualTo("CLOSED");
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

    private Page report(Colleague by) {
        return browser.send(
                by,
                "/cases/" + family + "/obstacles/new",
                Form.empty()
                        .with("token", UUID.randomUUID())
                        .with("cause", "NO_RESPONSE")
                        .with("tried", "Cztery razy nikogo nie było."));
    }

    private Page decide(Colleague by, Form form) {
        return browser.send(by, decision(), form);
    }

    private Form decided(String decision) {
        return Form.empty()
                .with("obstacle", stored("id"))
                .with("decision", decision)
                .with("words", "Ustalone z Piotrem.")
                .with("until", "");
    }

    private String decision() {
        return "/cases/" + family + "/obstacles/decision";
    }

    private String stored(String column) {
        return centre.owner()
                .sql("select cast(" + column + " as text) from service_obstacle where case_id = ?")
                .param(family.id())
                .query(String.class)
                .single();
    }
}

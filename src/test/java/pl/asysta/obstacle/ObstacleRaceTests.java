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

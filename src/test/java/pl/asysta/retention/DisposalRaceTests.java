package pl.asysta.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.asysta.support.Colleague.DANUTA;
import static pl.asysta.support.Colleague.EWA;
import static pl.asysta.support.Colleague.JAN;

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
import pl.asysta.support.Families;
import pl.asysta.support.Form;

@DisplayName("A disposal at the same moment as something else")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
@CentreTest
class DisposalRaceTests {
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

    private OldFiles old;
    private CaseId family;
    private String list = "";

    @BeforeEach
    void a_list_is_approved() {
        old = new OldFiles(centre, browser);
        old.kept(DocumentKind.FAMILY_WITHOUT_ASSISTANT, "B", 5);
        family = old.closed(families.reported(), "2013-12-31");
        list = old.approved(family);
    }

    @Test
    void waits_for_who_reopens_the_family_and_leaves_it() {
        var second = contention.waits(
                () -> application
                        .sql("update family_case set stage = 'ASSESSED', spell = spell + 1 where id = ?")
                        .param(family.id())
                        .update(),
                () -> browser.send(EWA, list + "/execution", Form.empty()));

        assertThat(second.status()).isEqualTo(302);
        assertThat(centre.rows("disposal_run")).isZero();
        assertThat(browser.read(JAN, "/cases/" + family).text()).contains("Kowalskich");
    }

    @Test
    void lets_who_writes_to_the_family_wait_and_tells_her_that_it_is_gone() {
        var second = contention.waits(
                this::dispose,
                () -> browser.send(
                        EWA, "/cases/" + family + "/disposal/hold", Form.empty().with("reason", "Skarga.")));

        assertThat(second.location()).isEqualTo("/cases/" + family + "/disposal");
        assertThat(centre.rows("disposal_hold")).isZero();
    }

    @Test
    void happens_once_when_two_carry_the_list_out() {
        var second = contention.waits(this::dispose, () -> browser.send(DANUTA, list + "/execution", Form.empty()));

        assertThat(second.status()).isEqualTo(302);
        assertThat(centre.rows("disposal_run")).isEqualTo(1);
    }

    private void dispose() {
        application
                .sql("select dispose_of_file(?, ?)")
                .params(family.id(), old.id(list))
                .query(Boolean.class)
                .single();
    }
}

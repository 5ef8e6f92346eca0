package pl.asysta.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.asysta.support.Colleague.EWA;
import static pl.asysta.support.Colleague.JAN;
import static pl.asysta.support.Colleague.JULIA;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import pl.asysta.cases.CaseId;
import pl.asysta.support.Browser;
import pl.asysta.support.Centre;
import pl.asysta.support.CentreTest;
import pl.asysta.support.Families;
import pl.asysta.support.Papers;

@CentreTest
@Import(Typist.class)
@DisplayName("A request that has been begun")
@IndicativeSentencesGeneration(separator = " ", generator = ReplaceUnderscores.class)
class RequestDraftPagesTests {
    private static final String IN_THE_FILE = "Twój szkic wniosku czeka";
    private static final String ON_THE_DESK = "szkic wniosku";

    @Autowired
    Centre centre;

    @Autowired
    Browser browser;

    @Autowired
    Families families;

    @Autowired
    Papers papers;

    @Autowired
    Typist typist;

    private CaseId family;

    @BeforeEach
    void ready() {
        family = families.ready();
    }

    @Test
    void is_a_draft_on_the_desk_and_in_the_file_of_its_author_alone() {
        assertThat(browser.read(JAN, "/").text()).doesNotContain(ON_THE_DESK);
        typist.saves(JAN, typist.types(JAN, page(), papers.request(family)));

        assertThat(browser.read(JAN, "/").text()).contains(ON_THE_DESK);
        assertThat(browser.read(JAN, "/cases/" + family).text()).contains(IN_THE_FILE);
        assertThat(browser.read(JULIA, "/").text()).doesNotContain(ON_THE_DESK);
        assertThat(browser.read(JULIA, "/cases/" + family).text()).doesNotContain(IN_THE_FILE);
        assertThat(browser.read(EWA, "/requests").text()).doesNotContain("Kowalskich");
    }

    @Test
    void is_kept_by_a_button_too_with_all_its_gaps() {
        var begun = typist.types(JAN, page(), papers.request(family).with("scope", ""));

        var page = browser.send(JAN, page(), begun.with("keep", "true"));

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).contains("Szkic zapisany. Widzisz go tylko Ty");
        assertThat(centre.rows("assignment_request")).isEqualTo(32);
        assertThat(browser.read(JAN, page()).box("justification")).isEqualTo("Mama prosi o pomoc.");
        assertThat(browser.read(JAN, "/").text()).contains(ON_THE_DESK);
    }

    @Test
    void is_no_draft_once_it_is_submitted() {
        var begun = typist.saves(JAN, typist.types(JAN, page(), papers.request(family)));

        browser.done(JAN, page(), begun);

        assertThat(browser.read(JAN, "/").text()).doesNotContain(ON_THE_DESK);
        assertThat(browser.read(JAN, "/cases/" + family).text()).doesNotContain(IN_THE_FILE);
    }

    private String page() {
        return "/cases/" + family + "/request";
    }
}

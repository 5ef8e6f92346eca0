package pl.asysta.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static pl.asysta.support.Colleague.ADAM;
import static pl.asysta.support.Colleague.ANNA;
import static pl.asysta.support.Colleague.EWA;
import static pl.asysta.support.Colleague.JAN;
import static pl.asysta.support.Colleague.PIOTR;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import pl.asysta.cases.CaseId;
import pl.asysta.support.Browser;
import pl.asysta.support.CentreTest;
import pl.asysta.support.Colleague;
import pl.asysta.support.Families;
import pl.asysta.support.Form;
import pl.asysta.support.Page;
import pl.asysta.support.Papers;

/** What stays behind of a family where nobody looks after it: on the screen, in the browser's history, in a log. */
@DisplayName("Nothing personal")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
@ExtendWith(OutputCaptureExtension.class)
@CentreTest
class NothingPersonalTests {
    private static final String MOTHERS = "90031212347";
    private static final String CHILDS = "18250212333";

    /** Of this family and of nobody and nothing else. */
    private static final List<String> PERSONAL =
            List.of(MOTHERS, CHILDS, "Zastrzyga", "Jeremi", "Skrytkow", "Telimen", "Szeptuch");

    private static final Pattern TITLE = Pattern.compile("<head>.*?<title>(.*?)</title>", Pattern.DOTALL);

    @Autowired
    Browser browser;

    @Autowired
    Families families;

    @Autowired
    Papers papers;

    @Autowired
    MockMvcTester mvc;

    private CaseId family;

    @BeforeEach
    void a_family_that_an_assistant_works_with() {
        var referral = papers.referral()
                .with("source", "FAMILY")
                .with("reporter", "Telimena Szeptucha, sąsiadka")
                .with("label", "Zastrzygańskich")
                .with("street", "ul. Skrytkowa")
                .with("members[0].lastName", "Zastrzygańska")
                .with("members[0].pesel", MOTHERS)
                .with("members[1].firstName", "Jeremi")
                .with("members[1].lastName", "Zastrzygański")
                .with("members[1].pesel", CHILDS);
        family = families.consenting(families.assessed(families.interviewed(families.reported(referral))));
        families.cooperating(families.assignedTo(PIOTR, family), PIOTR);
    }

    @ParameterizedTest
    @EnumSource(names = {"JAN", "PIOTR", "EWA"})
    void stands_in_a_title_or_an_address_and_no_number_is_whole(Colleague who) {
        var found = new TreeMap<String, String>();

        var pages = new PagesOfFamily(mvc, who, family).walked();
        pages.forEach((address, page) -> {
            note(found, address + " shows", page.html(), List.of(MOTHERS, CHILDS));
            note(found, address + " is called", title(page), PERSONAL);
            note(found, address + " leads to", String.join(" ", page.links()), PERSONAL);
        });

        System.out.printf("Nothing personal: %d pages of %s%n", pages.size(), who);
        assertThat(pages).hasSizeGreaterThan(40);
        assertThat(pages.get("/cases/" + family + "/persons").html()).contains("90•••••••47", "18•••••••33");
        assertThat(found).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/caseloads/%s", "/staff/%s/file", "/accounts/%s/change", "/accounts/%s/closing"})
    void stands_in_the_title_of_a_page_about_a_worker(String address) {
        var reader = address.startsWith("/accounts") ? ADAM : EWA;

        var page = browser.read(reader, address.formatted(ANNA.id()));

        assertThat(page.text()).contains("Anna Kowal");
        assertThat(title(page)).isNotBlank().doesNotContain("Anna", "Kowal");
    }

    @Test
    void is_shown_of_a_number_but_by_a_click_that_is_kept_and_only_once() {
        var mother = papers.person(family, "Anna");
        var persons = "/cases/" + family + "/persons";

        var shown = browser.send(PIOTR, persons + "/" + mother + "/pesel", Form.empty());

        assertThat(shown.html()).contains(MOTHERS).doesNotContain(CHILDS);
        assertThat(browser.read(PIOTR, persons).html()).doesNotContain(MOTHERS);
        assertThat(browser.read(EWA, "/cases/" + family + "/looks").rows())
                .anyMatch(row -> row.contains("Piotr Gil") && row.contains("Anna Zastrzygańska"));
        assertThat(browser.read(EWA, "/audit/families/" + family).text())
                .contains("A. Z.")
                .doesNotContain("Zastrzyga");
    }

    @Test
    void gets_into_the_log_of_the_application(CapturedOutput output) {
        new PagesOfFamily(mvc, EWA, family).walked();
        browser.send(JAN, "/cases/" + family + "/persons/new", Form.empty().with("firstName", "Jeremi"));
        browser.open(JAN, "/cases/" + family + "/persons/Zastrzyganski");

        LoggerFactory.getLogger(getClass()).warn("What is logged is heard here");

        assertThat(output.getAll()).contains("What is logged is heard here").doesNotContain(PERSONAL);
    }

    @Test
    void is_left_in_the_cache_of_a_browser_when_somebody_signs_out() {
        var answer = mvc.post()
                .uri("/logout")
                .secure(true)
                .with(JAN.signedIn())
                .with(csrf())
                .exchange()
                .getResponse();

        assertThat(answer.getHeader("Clear-Site-Data")).isEqualTo("\"cache\"");
    }

    private static String title(Page page) {
        var title = TITLE.matcher(page.html());
        return title.find() ? title.group(1) : "";
    }

    private static void note(Map<String, String> found, String what, String text, List<String> words) {
        words.stream().filter(text::contains).forEach(word -> found.merge(what, word, (a, b) -> a + ", " + b));
    }
}

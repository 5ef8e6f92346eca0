package pl.asysta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static pl.asysta.support.Colleague.EWA;
import static pl.asysta.support.Colleague.JAN;
import static pl.asysta.support.Colleague.PIOTR;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.PaperKind;
import pl.asysta.support.Browser;
import pl.asysta.support.Centre;
import pl.asysta.support.CentreTest;
import pl.asysta.support.Families;
import pl.asysta.support.Papers;

@DisplayName("A family on its way to an assistant")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
@CentreTest
class FamilyAssistanceProcessTests {
    @Autowired
    Centre centre;

    @Autowired
    Browser browser;

    @Autowired
    Families families;

    @Autowired
    Papers papers;

    @Test
    void of_whom_the_centre_learned_itself_gets_one() {
        var family = walk(families.reported());

        assertThat(browser.read(EWA, "/cases/{id}", family).text())
                .contains("informacja własna lub od rodziny", "Anna Kowalska, " + written(-1));
    }

    @Test
    void about_whom_a_school_wrote_gets_one() {
        var school = papers.referral()
                .with("source", "INSTITUTION")
                .with("channel", "LETTER")
                .with("reporter", "SP nr 2, pedagog, pismo 14/2026");

        var family = walk(families.reported(school));

        assertThat(browser.read(EWA, "/cases/{id}", family).text())
                .contains("zgłoszenie instytucji", "SP nr 2, pedagog, pismo 14/2026");
    }

    @Test
    void that_a_court_has_obliged_gets_one_without_a_consent() {
        var family = families.reported(papers.courtReferral());
        assertThat(browser.read(JAN, "/cases/{id}", family).text()).contains("Zapisz postanowienie");
        browser.done(JAN, "/cases/" + family + "/court-order", papers.courtOrder());
        assertThat(browser.read(JAN, "/cases/{id}", family).text())
                .contains(
                        "orzeczenie sądu (postanowienie)", "III Nsm 12/26", "Sprawozdanie dla sądu do " + written(20));
        families.assessed(families.interviewed(family));
        assertThat(browser.read(JAN, "/cases/{id}/consents", family).text())
                .contains("Zgoda na udział tu się o nią nie pyta", "Zgoda na współpracę z asystentem potrzebna");

        browser.done(JAN, "/cases/" + family + "/request", papers.courtRequest());
        var request = families.requestOf(family);
        assertThat(browser.read(EWA, "/requests/{id}", request).text())
                .contains(
                        "Rodzinę zobowiązał sąd, więc zgoda na udział nie jest potrzebna.",
                        "III Nsm 12/26",
                        "realizowanie planu pracy");
        browser.done(EWA, "/requests/" + request, papers.assign(request, PIOTR));

        assertThat(families.stage(family)).isEqualTo("ASSISTANT_ASSIGNED");
        assertThat(centre.rows("consent")).isZero();
        assertThat(browser.read(PIOTR, "/").text()).contains("Kowalskich sąd ul. Lipowa 8/2");
    }

    @Test
    void that_a_court_has_obliged_gets_none_before_its_order_is_on_file() {
        var family = families.assessed(families.interviewed(families.reported(papers.courtReferral())));

        var page = browser.refused(JAN, "/cases/" + family + "/request", papers.courtRequest());

        assertThat(page.sentences()).containsExactly("Postanowienie sądu nie jest jeszcze zapisane. Zapisz je.");
    }

    @Test
    void that_asks_for_support_for_life_gets_one_without_interview_analysis_and_risk_list() {
        var family = families.reported(papers.forLifeReferral());
        var file = browser.read(JAN, "/cases/{id}", family);
        assertThat(file.text()).contains("Zapisz wniosek rodziny").doesNotContain("Wywiad", "Lista ryzyka", "Analiza");
        for (var paper : List.of("INTERVIEW", "ANALYSIS", "RISK_LIST", "REQUEST", "COURT_ORDER")) {
            isNotOnItsPathway(family, PaperKind.valueOf(paper));
        }

        browser.done(
                JAN, "/cases/" + family + "/for-life", papers.forLife(family).complete());
        var request = families.requestOf(family);
        assertThat(families.stage(family)).isEqualTo("ASSISTANT_REQUESTED");
        assertThat(browser.read(EWA, "/").text()).contains("Rodzina Kowalskich");
        assertThat(browser.read(EWA, "/requests/{id}", request).text())
                .contains(
                        "Pomoc w załatwieniu rehabilitacji.",
                        "dokument potwierdzający ciążę",
                        "Zgoda na przekazywanie informacji asystentowi",
                        "O wsparcie prosi sama rodzina.")
                .doesNotContain("Wywiad", "Lista ryzyka", "Uzasadnienie");
        browser.done(EWA, "/requests/" + request, papers.assign(request, PIOTR));

        assertThat(families.stage(family)).isEqualTo("ASSISTANT_ASSIGNED");
        assertThat(centre.rows("consent")).isZero();
        assertThat(centre.rows("for_life_statement")).isEqualTo(2);
        assertThat(browser.read(PIOTR, "/cases/{id}", family).text())
                .contains("Koordynacja wsparcia", "Pomoc w załatwieniu rehabilitacji.")
                .doesNotContain("Plan pracy do", "Ocena okresowa");
    }

    @Test
    void that_asks_for_support_for_life_asks_once_more_when_its_request_comes_back() {
        var family = families.asking();
        var request = families.requestOf(family);
        browser.done(EWA, "/requests/" + request, papers.sendBack(request));
        assertThat(browser.read(JAN, "/cases/{id}", family).text()).contains("Uzupełnij wniosek");
        var page = browser.read(JAN, "/cases/{id}/for-life", family);
        assertThat(page.text()).contains("Proszę dopisać, co z przedszkolem.");

        browser.done(
                JAN,
                "/cases/" + family + "/for-life",
                papers.forLife(family)
                        .with("version", page.box("version"))
                        .with("scope", "Rehabilitacja i przedszkole.")
                        .complete());

        assertThat(families.requestOf(family)).isEqualTo(request);
        assertThat(browser.read(EWA, "/requests/{id}", request).text()).contains("Rehabilitacja i przedszkole.");
        browser.done(EWA, "/requests/" + request, papers.refuse(request));
        assertThat(families.stage(family)).isEqualTo("REPORTED");
        assertThat(browser.read(JAN, "/cases/{id}/for-life", family).text())
                .contains("Rodzina ma już wsparcie kuratora.");
    }

    @Test
    void of_a_minor_parent_who_leaves_a_facility_gets_one_that_nobody_can_refuse() {
        var family = families.leavingFacility();
        isNotOnItsPathway(family, PaperKind.ANALYSIS);
        isNotOnItsPathway(family, PaperKind.RISK_LIST);
        families.interviewed(family);
        assertThat(browser.read(JAN, "/cases/{id}/consents", family).text())
                .contains("Zgoda na udział tu się o nią nie pyta");
        browser.done(JAN, "/cases/" + family + "/request", papers.courtRequest());
        var request = families.requestOf(family);

        var page = browser.read(EWA, "/requests/{id}", request);
        assertThat(page.hasBox("reason")).isFalse();
        assertThat(page.html()).doesNotContain("value=\"REFUSE\"");
        assertThat(page.text())
                .contains("Odmowy tu nie ma", "młodzieżowy ośrodek wychowawczy", written(30))
                .doesNotContain("Lista ryzyka", "Analiza");
        assertThat(browser.turnedAway(422, EWA, "/requests/" + request, papers.refuse(request))
                        .sentences())
                .singleElement(STRING)
                .startsWith("Małoletniemu rodzicowi trzeba przydzielić asystenta (art. 11 ust. 1a ustawy).");
        browser.done(EWA, "/requests/" + request, papers.assign(request, PIOTR));

        assertThat(families.stage(family)).isEqualTo("ASSISTANT_ASSIGNED");
        assertThat(centre.rows("consent") + centre.rows("situation_analysis") + centre.rows("risk_list"))
                .isZero();
    }

    @Test
    void whose_request_comes_back_gets_one_once_it_is_completed() {
        var request = families.requested();
        var family = families.familyOf(request);

        browser.done(EWA, "/requests/" + request, papers.sendBack(request));
        assertThat(browser.read(JAN, "/").text()).contains("wniosek wrócił do uzupełnienia");
        var page = browser.read(JAN, "/cases/{id}/request", family);
        assertThat(page.text()).contains("Dyrektor prosi o uzupełnienie", "Proszę dopisać, co z przedszkolem.");
        assertThat(page.box("justification")).isEqualTo("Mama prosi o pomoc.");
        browser.done(
                JAN,
                "/cases/" + family + "/request",
                papers.courtRequest()
                        .with("version", page.box("version"))
                        .with("justification", "Przedszkole od maja."));
        assertThat(families.requestOf(family)).isEqualTo(request);
        assertThat(browser.read(EWA, "/requests/{id}", request).text()).contains("Przedszkole od maja.");
        browser.done(EWA, "/requests/" + request, papers.assign(request, PIOTR));

        assertThat(families.stage(family)).isEqualTo("ASSISTANT_ASSIGNED");
        assertThat(browser.read(EWA, "/cases/{id}", family).text())
                .contains("Wniosek zwrócony do uzupełnienia", "Przydział asystenta");
    }

    @Test
    void whose_request_was_refused_may_be_requested_for_again() {
        var refused = families.requested();
        var family = families.familyOf(refused);

        browser.done(EWA, "/requests/" + refused, papers.refuse(refused));
        assertThat(families.stage(family)).isEqualTo("ASSESSED");
        assertThat(browser.read(JAN, "/cases/{id}/request", family).text())
                .contains("Poprzedni wniosek: odmowa", "Rodzina ma już wsparcie kuratora.");
        browser.done(JAN, "/cases/" + family + "/request", papers.courtRequest());
        var second = families.requestOf(family);
        browser.done(EWA, "/requests/" + second, papers.assign(second, PIOTR));

        assertThat(second).isNotEqualTo(refused);
        assertThat(families.stage(family)).isEqualTo("ASSISTANT_ASSIGNED");
        assertThat(centre.rows("consent")).isEqualTo(1);
    }

    /** From the interview to the assistant's desk, each by her own account. */
    private CaseId walk(CaseId family) {
        assertThat(path(family)).contains("Zgłoszenie " + written(-5), "Wywiad do ");
        families.interviewed(family);
        assertThat(path(family)).contains("Wywiad " + written(-2) + " w terminie");
        families.assessed(family);
        assertThat(browser.read(JAN, "/cases/{id}", family).text()).contains("Zapisz zgodę");
        families.consenting(family);
        browser.done(JAN, "/cases/" + family + "/request", papers.request(family));
        var request = families.requestOf(family);
        assertThat(browser.read(EWA, "/").text()).contains("Rodzina Kowalskich", "Jan Nowicki");
        assertThat(browser.read(EWA, "/requests/{id}", request).text())
                .contains("Mama sama wychowuje syna.", "20 z 60 pkt", "wysokie", "Mama prosi o pomoc.");

        browser.done(EWA, "/requests/" + request, papers.assign(request, PIOTR));

        assertThat(browser.read(PIOTR, "/").text()).contains("Kowalskich", "Moje rodziny 4");
        assertThat(browser.read(PIOTR, "/cases/{id}", family).text()).contains("Poznaj dokumenty rodziny");
        families.cooperating(family, PIOTR);
        var file = browser.read(PIOTR, "/cases/{id}", family);
        assertThat(file.classed("path").get(0))
                .contains(
                        "Przydział " + written(0),
                        "Plan pracy do " + written(centre.today().plusMonths(2)),
                        "Ocena okresowa do " + written(centre.today().plusMonths(6)),
                        "praktyka ośrodka",
                        "art. 15 ust. 1 pkt 15",
                        "wpis: Piotr Gil");
        return family;
    }

    /** Its page leads to a page that says so, and a form for it stores nothing. */
    private void isNotOnItsPathway(CaseId family, PaperKind paper) {
        var address = "/cases/" + family + "/" + paper.page();
        var explained = "/cases/" + family + "/pathway/" + paper;
        assertThat(browser.open(JAN, address).location()).isEqualTo(explained);
        assertThat(browser.read(JAN, explained).text()).contains("Na tej ścieżce nie");
        browser.turnedAway(409, JAN, address, papers.interview().complete());
    }

    private String path(CaseId family) {
        return browser.read(JAN, "/cases/{id}", family).classed("path").get(0);
    }

    private String written(int days) {
        return written(centre.today().plusDays(days));
    }

    private static String written(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("pl")));
    }
}

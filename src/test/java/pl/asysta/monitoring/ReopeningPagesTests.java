package pl.asysta.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.asysta.support.Colleague.ANNA;
import static pl.asysta.support.Colleague.EWA;
import static pl.asysta.support.Colleague.JAN;
import static pl.asysta.support.Colleague.KRYSTYNA;
import static pl.asysta.support.Colleague.MARIA;
import static pl.asysta.support.Colleague.PIOTR;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import pl.asysta.cases.CaseId;
import pl.asysta.support.Browser;
import pl.asysta.support.Centre;
import pl.asysta.support.CentreTest;
import pl.asysta.support.Endings;
import pl.asysta.support.Families;
import pl.asysta.support.Form;
import pl.asysta.support.Papers;
import pl.asysta.support.Plans;

@DisplayName("A case that goes on again")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
@CentreTest
class ReopeningPagesTests {
    @Autowired
    Centre centre;

    @Autowired
    Browser browser;

    @Autowired
    Families families;

    @Autowired
    Papers papers;

    @Autowired
    Plans plans;

    @Autowired
    Endings endings;

    /** From the first assignment over plan, end and monitoring to the second assistant and the second end. */
    @Test
    void keeps_all_that_is_known_and_asks_for_the_consents_anew() {
        var family = families.cooperatingWith(PIOTR);
        plans.agreed(family, PIOTR);
        endings.endedDaysAgo(family, 40);
        browser.done(
                PIOTR,
                "/cases/" + family + "/monitoring/contacts/new",
                endings.contact().with("reopenNeeded", "true"));
        assertThat(browser.read(JAN, "/cases/" + family).text())
                .contains("Rodzina znów potrzebuje pomocy", "Wróć do pracy z rodziną");
        assertThat(browser.read(PIOTR, "/cases/" + family).html()).doesNotContain("/reopening");

        browser.done(JAN, reopening(family), endings.reopening());

        assertThat(families.stage(family)).isEqualTo("ASSESSED");
        assertThat(browser.open(PIOTR, "/cases/" + family).status())
                .as("nobody follows it any more")
                .isEqualTo(404);
        assertThat(browser.read(JAN, "/cases/" + family).text())
                .contains("Zgoda rodziny na udział", "Powrót do pracy z rodziną", "Zakończenie sprawy", "Przydział")
                .doesNotContain("Ocena okresowa do", "Kontakt po zakończeniu pracy do");
        assertThat(browser.refused(JAN, "/cases/" + family + "/request", papers.courtRequest())
                        .sentences())
                .containsExactly("Brakuje pisemnej zgody rodziny na udział. Zapisz ją na stronie zgód.");

        worksAgain(families.consenting(family));

        assertThat(browser.read(ANNA, "/cases/" + family + "/plan").text())
                .contains("Budżet, który wystarcza do końca miesiąca");
        assertThat(families.stage(family)).isEqualTo("ASSISTANT_ASSIGNED");
        assertThat(browser.read(ANNA, "/cases/" + family).text()).contains("Plan pracy do " + written(2));
        assertThat(browser.read(EWA, "/cases/" + family + "/assignments").text())
                .contains("Piotr Gil", "Anna Kowal");

        browser.done(ANNA, "/cases/" + family + "/plan", Form.empty().with("reason", "Praca zaczyna się od nowa."));
        browser.done(ANNA, "/cases/" + family + "/plan/consultation", plans.consultation(0));
        browser.done(ANNA, "/cases/" + family + "/plan/answer", plans.yes(family, 1));
        assertThat(families.stage(family)).isEqualTo("PLAN_AGREED");
        assertThat(browser.refused(
                                ANNA,
                                endings.edit(family),
                                endings.closing(family).complete())
                        .sentences())
                .as("the final assessment of the first time is not that of the second")
                .contains(
                        "Sprawy nie zamyka się bez oceny końcowej, ostatniej ze wszystkich. Najpierw przedstaw ją dyrektorowi.");
        endings.assessed(family);
        browser.done(ANNA, endings.edit(family), endings.closing(family).complete());
        browser.done(EWA, endings.decision(family), endings.approved(family));
        assertThat(centre.rows("case_closure")).isEqualTo(2);
        assertThat(browser.read(JAN, "/cases/" + family + "/closing").text())
                .contains("Każde zakończenie w tej sprawie");
        assertThat(browser.read(JAN, "/cases/" + family + "/closing/1").text()).contains("Zatwierdzone");
        assertThat(browser.read(JAN, "/cases/" + family + "/monitoring").text())
                .contains("powrót do pracy z rodziną", "Mama straciła pracę");
    }

    @Test
    void of_a_family_that_a_court_obliged_goes_on_by_a_request_without_consent_a() {
        var family = families.assignedTo(PIOTR, families.assessed(families.interviewed(families.obliged())));
        endings.assessed(families.cooperating(family, PIOTR));
        browser.done(
                PIOTR,
                endings.edit(family),
                endings.closing(family)
                        .with("reason", "COURT_DECISION")
                        .with("courtBasis", "EXPIRED")
                        .with("rulingOn", centre.typed(0))
                        .with("rulingNumber", "III Nsm 12/26")
                        .with("openMattersReason", "Postanowienie wygasło.")
                        .complete());
        browser.done(EWA, endings.decision(family), endings.approved(family));
        browser.done(
                JAN,
                "/cases/" + family + "/monitoring/end",
                Form.empty().with("reason", "OTHER_HELP").with("words", "Kurator."));
        assertThat(browser.read(EWA, "/cases/" + family + "/reopening").text())
                .contains("Jeśli sąd wydał nowe postanowienie, zapisz je.");

        centre.owner()
                .sql("update court_report set due_on = current_date - 1 where due_on = current_date + 20")
                .update();

        browser.done(EWA, reopening(family), endings.reopening());

        assertThat(centre.owner()
                        .sql("select court_report_on = current_date + 110 from register_entry where case_id = ?")
                        .param(family.id())
                        .query(Boolean.class)
                        .single())
                .isTrue();
        assertThat(browser.read(EWA, "/cases/" + family).html()).doesNotContain("term-late");
        assertThat(browser.read(EWA, "/cases?needs=LATE").text()).doesNotContain("Kowalskich");
        assertThat(browser.read(EWA, "/deadlines").text()).doesNotContain("1 dzień po terminie");
        worksAgain(family);

        assertThat(families.stage(family)).isEqualTo("ASSISTANT_ASSIGNED");
        assertThat(centre.owner()
                        .sql("select count(*) from case_paper where kind = 'COOPERATION_START' and case_id = ?")
                        .param(family.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void of_support_for_life_goes_on_by_another_request_of_the_family() {
        var family = families.asking();
        var first = families.requestOf(family);
        browser.done(EWA, "/requests/" + first, papers.assign(first, PIOTR));
        browser.done(PIOTR, endings.edit(family), endings.closing(family).complete());
        browser.done(EWA, endings.decision(family), endings.approved(family));

        browser.done(JAN, reopening(family), endings.reopening());
        assertThat(families.stage(family)).isEqualTo("REPORTED");
        browser.done(
                JAN,
                "/cases/" + family + "/for-life",
                papers.forLife(family)
                        .with(
                                "version",
                                browser.read(JAN, "/cases/" + family + "/for-life")
                                        .box("version"))
                        .with("scope", "Znów rehabilitacja.")
                        .complete());
        var second = families.requestOf(family);
        browser.done(EWA, "/requests/" + second, papers.assign(second, ANNA));

        assertThat(second).isNotEqualTo(first);
        assertThat(families.stage(family)).isEqualTo("ASSISTANT_ASSIGNED");
    }

    @Test
    void whose_analysis_said_no_goes_on_where_a_request_begins() {
        var family = families.interviewed();
        browser.done(JAN, "/cases/" + family + "/risk-list", papers.riskList().complete());
        browser.done(
                JAN,
                "/cases/" + family + "/analysis",
                papers.analysisSayingNo(family).complete());
        assertThat(families.stage(family)).isEqualTo("CLOSED");

        browser.done(JAN, reopening(family), endings.reopening());
        worksAgain(families.consenting(family));

        assertThat(families.stage(family)).isEqualTo("ASSISTANT_ASSIGNED");
    }

    @Test
    void that_ended_before_the_interview_does_not_go_on_because_the_new_information_is_a_new_referral() {
        var family = families.reported();
        browser.done(JAN, "/cases/" + family + "/referral/closure", Form.empty().with("words", "Sąsiad się pomylił."));

        assertThat(browser.open(JAN, reopening(family)).location()).endsWith("/monitoring");
        assertThat(browser.refused(JAN, reopening(family), endings.reopening()).sentences())
                .containsExactly(
                        "Ta sprawa skończyła się przed wywiadem. Nową informację zapisz jako nowe zgłoszenie: termin wywiadu biegnie od niej.");
    }

    @ParameterizedTest(name = "on the day {0} from today: {1}")
    @CsvSource({
        "-41, Praca skończyła się",
        "1, Ta data jest w przyszłości. Podaj dzień dzisiejszy albo wcześniejszy.",
    })
    void goes_on_between_its_end_and_today(int day, String sentence) {
        var family = endings.endedDaysAgo(families.cooperatingWith(PIOTR), 40);

        assertThat(browser.refused(JAN, reopening(family), endings.reopening().with("on", centre.typed(day)))
                        .sentences())
                .singleElement()
                .asString()
                .startsWith(sentence);
        browser.done(JAN, reopening(family), endings.reopening().with("on", centre.typed(-40)));
    }

    @Test
    void goes_on_once_by_the_director_or_a_social_worker_and_for_a_reason() {
        var family = endings.ended(families.cooperatingWith(PIOTR));
        browser.turnedAway(403, PIOTR, reopening(family), endings.reopening());
        browser.turnedAway(403, KRYSTYNA, reopening(family), endings.reopening());
        browser.turnedAway(404, MARIA, reopening(family), endings.reopening());
        assertThat(browser.refused(EWA, reopening(family), endings.reopening().blank("why"))
                        .sentences())
                .containsExactly("Napisz, dlaczego rodzina znów potrzebuje pomocy.");

        browser.done(EWA, reopening(family), endings.reopening());
        var before = centre.contents();
        browser.done(EWA, reopening(family), endings.reopening());
        assertThat(centre.contents()).isEqualTo(before);

        assertThat(browser.refused(JAN, reopening(family), endings.reopening()).sentences())
                .containsExactly("Ta sprawa się nie skończyła, więc nie ma do czego wracać.");
    }

    private void worksAgain(CaseId family) {
        browser.done(JAN, "/cases/" + family + "/request", papers.courtRequest());
        var request = families.requestOf(family);
        browser.done(EWA, "/requests/" + request, papers.assign(request, ANNA));
        assertThat(browser.read(ANNA, "/cases/" + family + "/cooperation").text())
                .as("it begins from the beginning")
                .contains("Kiedy były czytane dokumenty");
        families.cooperating(family, ANNA);
    }

    private String written(int months) {
        return centre.today()
                .plusMonths(months)
                .format(DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("pl")));
    }

    private static String reopening(CaseId family) {
        return "/cases/" + family + "/reopening";
    }
}

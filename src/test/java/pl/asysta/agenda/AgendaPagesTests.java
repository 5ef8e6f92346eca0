package pl.asysta.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.asysta.support.Colleague.ADAM;
import static pl.asysta.support.Colleague.ANNA;
import static pl.asysta.support.Colleague.EWA;
import static pl.asysta.support.Colleague.JAN;
import static pl.asysta.support.Colleague.KRYSTYNA;
import static pl.asysta.support.Colleague.MARIA;
import static pl.asysta.support.Colleague.PIOTR;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import pl.asysta.cases.CaseId;
import pl.asysta.support.Browser;
import pl.asysta.support.Centre;
import pl.asysta.support.CentreTest;
import pl.asysta.support.Colleague;
import pl.asysta.support.Families;
import pl.asysta.support.Form;
import pl.asysta.support.Page;

@DisplayName("The timetable")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
@CentreTest
class AgendaPagesTests {
    @Autowired
    Centre centre;

    @Autowired
    Browser browser;

    @Autowired
    Families families;

    @Autowired
    MockMvcTester mvc;

    @Test
    void puts_what_has_passed_first_and_says_of_each_what_whose_and_why() {
        var family = families.cooperatingWith(PIOTR);
        startedDaysAgo(family, 70);

        var page = browser.read(EWA, "/deadlines?family=kowalskich");

        assertThat(page.text())
                .contains("Terminarz zespołu", "Po terminie 1 ", "po terminie", "rodzina Kowalskich", "Piotr Gil")
                .contains("Plan pracy z rodziną w terminie: 2 miesiące od początku współpracy")
                .contains("praktyka ośrodka; sam plan nakazuje art. 15 ust. 1 pkt 1 i ust. 3")
                .contains("początek współpracy " + written(-70) + " + 2 miesiące = ")
                .contains("Co zatrzyma ten termin plan uzgodniony z rodziną", "wpis: Piotr Gil");
        assertThat(page.html()).contains("href=\"/cases/" + family + "/plan\"");
    }

    @Test
    void shows_leaders_everybodys_and_others_their_own_until_they_choose() {
        var family = families.assignedTo(PIOTR);

        assertThat(chosen(EWA)).isEqualTo("ALL");
        assertThat(List.of(JAN, PIOTR))
                .allSatisfy(one -> assertThat(chosen(one)).isEqualTo("MINE"));
        assertThat(links(browser.read(JAN, "/deadlines"), family)).isEmpty();
        assertThat(links(browser.read(JAN, "/deadlines?who=ALL"), family)).isNotEmpty();
        assertThat(links(browser.read(PIOTR, "/deadlines"), family)).isNotEmpty();
        assertThat(links(browser.read(MARIA, "/deadlines?who=ALL"), family)).isEmpty();
        assertThat(links(browser.read(ANNA, "/deadlines?who=ALL"), family)).isEmpty();
        assertThat(browser.open(ADAM, "/deadlines").status()).isEqualTo(403);
        assertThat(browser.open(ADAM, "/deadlines.csv").status()).isEqualTo(403);
    }

    @Test
    void is_filtered_by_person_rule_and_family() {
        var reported = families.reported();
        var assigned = families.assignedTo(PIOTR);

        var ofPiotr = browser.read(EWA, "/deadlines?family=Kowalskich&who=" + PIOTR.id());
        assertThat(links(ofPiotr, assigned)).isNotEmpty();
        assertThat(links(ofPiotr, reported)).isEmpty();

        var interviews = browser.read(EWA, "/deadlines?rule=INTERVIEW");
        assertThat(links(interviews, reported)).isNotEmpty();
        assertThat(links(interviews, assigned)).isEmpty();

        assertThat(links(browser.read(EWA, "/deadlines?family=KOWALSKICH&all=LATER"), reported))
                .isNotEmpty();
        assertThat(browser.read(EWA, "/deadlines?family=nikt").text()).contains("Żaden termin nie pasuje");
        var number = centre.owner()
                .sql("select number from family_case where id = ?")
                .param(reported.id())
                .query(String.class)
                .single();
        var byNumber = browser.read(EWA, "/deadlines?family=" + number);
        assertThat(links(byNumber, reported)).isNotEmpty();
        assertThat(links(byNumber, assigned)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "rule=NONE, Nie ma takiej zasady terminów. Wybierz rodzaj z listy.",
        "who=nobody, Nie ma takiej osoby w terminarzu. Wybierz ją z listy."
    })
    void says_what_is_no_choice_and_shows_the_rest(String choice, String sentence) {
        families.assignedTo(PIOTR);

        assertThat(browser.read(EWA, "/deadlines?" + choice).text())
                .contains(sentence, "Kowalskich", "Wspólna pierwsza wizyta");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-13", "x", "0001-01", "99999-01", ""})
    void shows_this_month_for_what_is_none(String month) {
        assertThat(browser.read(EWA, "/deadlines?month=" + month).html())
                .contains("month=" + YearMonth.from(centre.today()).plusMonths(1));
    }

    @Test
    void draws_a_month_of_visits_and_duties_of_the_person_who_is_chosen() {
        var family = families.cooperatingWith(PIOTR);
        browser.done(
                PIOTR,
                "/cases/" + family + "/work-card/visits/new",
                Form.empty()
                        .with("day", centre.typed(7))
                        .with("hour", "16:30")
                        .with("kind", "HOME_VISIT")
                        .with("place", "HOME"));
        var month = "/deadlines?month=" + YearMonth.from(centre.day(7));

        assertThat(browser.read(PIOTR, month).text()).contains("16:30 Kowalskich");
        assertThat(browser.read(EWA, month + "&who=" + PIOTR.id()).text()).contains("16:30 Kowalskich");
        assertThat(browser.read(EWA, month).text())
                .doesNotContain("16:30")
                .contains("Wizyty pokażą się po wyborze osoby.");
        assertThat(browser.read(ANNA, month + "&who=" + PIOTR.id()).text()).doesNotContain("16:30");
        assertThat(browser.read(
                                PIOTR,
                                "/deadlines?month="
                                        + YearMonth.from(centre.today().plusMonths(2)))
                        .text())
                .contains("Kowalskich: Plan pracy");
    }

    @Test
    void goes_to_a_spreadsheet_with_all_that_explains_it_and_a_note_of_it() {
        families.assignedTo(PIOTR);
        int before = centre.rows("register_export");

        var file = file(EWA, "/deadlines.csv?rule=JOINT_VISIT&family=kowalskich");

        assertThat(file.lines().toList())
                .hasSize(2)
                .last()
                .asString()
                .contains(
                        "Wspólna pierwsza wizyta,praktyka ośrodka,R-",
                        ",Kowalskich,Piotr Gil,przydział asystenta,",
                        ",Ewa Dudek,7 dni,początek współpracy z rodziną");
        assertThat(centre.rows("register_export")).isEqualTo(before + 1);
    }

    @Test
    void leaves_the_closed_compartment_on_the_screen_and_out_of_the_spreadsheet() {
        var family = families.cooperatingWith(PIOTR);
        browser.done(
                PIOTR,
                "/cases/" + family + "/blue-card/new",
                Form.empty().with("startedOn", centre.typed(-30)).with("role", "FORM_AUTHOR"));

        assertThat(browser.read(PIOTR, "/deadlines").html())
                .containsPattern(
                        "<article class=\"dl card [a-z-]* ?d-print-none\">(?s:.{0,300})Formularz A do zespołu");
        assertThat(browser.read(KRYSTYNA, "/deadlines?all=OVERDUE").text()).doesNotContain("Formularz A");
        assertThat(file(PIOTR, "/deadlines.csv")).contains("Plan pracy").doesNotContain("Formularz A");
    }

    @Test
    void cuts_a_long_group_and_shows_all_of_it_when_asked() {
        var page = browser.read(EWA, "/deadlines");
        assertThat(page.text()).contains("Jeszcze ");

        assertThat(browser.read(EWA, "/deadlines?all=LATER").rows().size())
                .isGreaterThan(page.rows().size());
    }

    @Test
    void is_in_the_navigation_of_everybody_who_works_with_families() {
        for (var one : List.of(EWA, KRYSTYNA, JAN, PIOTR)) {
            assertThat(browser.read(one, "/").html()).contains("<a href=\"/deadlines\"");
        }
        assertThat(browser.read(ADAM, "/accounts").html()).doesNotContain("href=\"/deadlines\"");
    }

    private String chosen(Colleague who) {
        return browser.read(who, "/deadlines").box("who");
    }

    /** The links on a page that lead below the address of a family. */
    private static List<String> links(Page page, CaseId family) {
        return page.html()
                .lines()
                .filter(line -> line.contains("/cases/" + family + "/"))
                .toList();
    }

    private String file(Colleague who, String address) {
        var answer = mvc.get().uri(address).with(who.signedIn()).exchange().getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType()).startsWith("text/csv");
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private String written(int days) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("pl"))
                .format(centre.day(days));
    }

    private void startedDaysAgo(CaseId family, int days) {
        centre.owner()
                .sql("update case_paper set dated_on = ? where case_id = ? and kind = 'COOPERATION_START'")
                .params(centre.day(-days), family.id())
                .update();
    }
}

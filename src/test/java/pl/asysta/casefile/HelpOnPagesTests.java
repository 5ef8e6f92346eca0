package pl.asysta.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.asysta.support.Colleague.JAN;
import static pl.asysta.support.Colleague.PIOTR;

import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
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
import pl.asysta.support.Families;
import pl.asysta.support.Form;
import pl.asysta.support.Papers;
import pl.asysta.support.Statements;

@CentreTest
@DisplayName("Help from institutions, specialists and groups")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
class HelpOnPagesTests {
    @Autowired
    Centre centre;

    @Autowired
    Browser browser;

    @Autowired
    Families families;

    @Autowired
    Papers papers;

    @Autowired
    Statements statements;

    private CaseId family;
    private String page;

    @BeforeEach
    void a_family_with_an_assistant() {
        family = families.assignedTo(PIOTR);
        page = "/cases/" + family;
        centre.owner()
                .sql("update family_case set informed_on = informed_on - 60 where id = ?")
                .param(family.id())
                .update();
    }

    @Test
    void stands_in_the_file_in_the_order_of_its_days_with_what_was_written() {
        meetsAt("Szkoła nr 2");
        referred(-20, "Źle śpi.");
        outcome(-6, "FINISHED", "Po pięciu spotkaniach.");
        enrolled(-30);
        left(-5, "Praca na drugą zmianę.");

        assertThat(file(""))
                .containsSubsequence(
                        "Kontakt w instytucji Piotr Gil pedagożka, Maria Nowak, Szkoła nr 2 · Jaś Kowalski",
                        "Dzwonić rano.",
                        "Koniec zajęć grupowych Piotr Gil Warsztaty · Jaś Kowalski",
                        "Praca na drugą zmianę.",
                        "Wynik skierowania do specjalisty Piotr Gil pomoc zakończona : psycholog, Szkoła nr 2 · Jaś Kowalski",
                        "Po pięciu spotkaniach.",
                        "Skierowanie do specjalisty Piotr Gil psycholog, Szkoła nr 2 · Jaś Kowalski",
                        "Źle śpi.",
                        "Zapis na zajęcia grupowe Piotr Gil Warsztaty · Jaś Kowalski");
        assertThat(browser.read(JAN, page).html())
                .contains("href=\"" + page + "/institutions\"", "href=\"" + page + "/group-activities\"");
    }

    @ParameterizedTest
    @CsvSource({
        "all, true, true, true",
        "visits, false, false, false",
        "papers, false, false, true",
        "institutions, true, false, false",
        "groups, false, true, false",
        "talks, false, false, false",
    })
    void stands_alone_or_apart_as_the_reader_chooses(String show, boolean institutions, boolean groups, boolean paper) {
        meetsAt("Szkoła nr 2");
        referred(-20, "Źle śpi.");
        outcome(-6, "ATTENDS", null);
        enrolled(-30);
        left(-5, "Praca na drugą zmianę.");

        var text = file("?show=" + show);

        assertThat(text.contains("pedagożka, Maria Nowak")).isEqualTo(institutions);
        assertThat(text.contains("Źle śpi.")).isEqualTo(institutions);
        assertThat(text.contains("Wynik skierowania")).isEqualTo(institutions);
        assertThat(text.contains("Zapis na zajęcia")).isEqualTo(groups);
        assertThat(text.contains("Praca na drugą zmianę.")).isEqualTo(groups);
        assertThat(text.contains("Chłopiec trzeci tydzień nie chodzi do szkoły."))
                .isEqualTo(paper);
    }

    @Test
    void of_another_family_does_not_stand_there() {
        var other = families.assignedTo(PIOTR);
        meetsAt("Szkoła nr 2");
        referred(-20, "Źle śpi.");
        outcome(-6, "FINISHED", "Po pięciu spotkaniach.");
        enrolled(-30);
        left(-5, "Praca na drugą zmianę.");

        for (var show : new String[] {"all", "institutions", "groups"}) {
            assertThat(browser.read(JAN, "/cases/" + other + "?show=" + show).text())
                    .doesNotContain("Szkoła nr 2", "Źle śpi.", "Po pięciu", "Warsztaty", "drugą zmianę");
        }
    }

    @Test
    void is_the_latest_twenty() {
        meetsAt("Szkoła nr 2");
        referred(-20, "Skierowanie 1.");
        copies(21);

        assertThat(file("?show=institutions"))
                .containsSubsequence(IntStream.rangeClosed(1, 19) // the contact is the twentieth
                        .mapToObj(i -> "Skierowanie " + i + ".")
                        .toList())
                .doesNotContain("Skierowanie 20.");
    }

    @Test
    void costs_the_same_statements_among_five_and_among_five_hundred() {
        meetsAt("Szkoła nr 2");
        referred(-20, "Skierowanie 1.");
        enrolled(-30);
        copies(5);
        file("");
        var amongFive = statements.of(() -> file(""));
        copies(500);

        assertThat(statements.of(() -> file(""))).isNotEmpty().hasSameSizeAs(amongFive);
    }

    /** So many more referrals like the one that there is, each a day before the one before it. */
    private void copies(int many) {
        centre.owner().sql("""
                        insert into specialist_referral (id, case_id, person_id, service, referred_on, reason, recorded_by, recorded_at)
                        select gen_random_uuid(), case_id, person_id, service, referred_on - i, 'Skierowanie ' || i || '.',
                               recorded_by, recorded_at
                          from (select * from specialist_referral where case_id = ? order by referred_on desc limit 1) r,
                               generate_series(2, ?) i""").params(family.id(), many).update();
    }

    private void meetsAt(String institution) {
        browser.done(
                PIOTR,
                "/institutions/new",
                Form.empty()
                        .with("token", UUID.randomUUID())
                        .with("name", institution)
                        .with("kind", "SCHOOL"));
        browser.done(
                PIOTR,
                page + "/institutions/contacts/new",
                Form.empty()
                        .with("token", UUID.randomUUID())
                        .with("institution", only("institution"))
                        .with("who", "pedagożka, Maria Nowak")
                        .with("about", papers.person(family, "Jaś"))
                        .with("note", "Dzwonić rano."));
    }

    private void referred(int day, String reason) {
        browser.done(
                PIOTR,
                page + "/institutions/referrals/new",
                Form.empty()
                        .with("token", UUID.randomUUID())
                        .with("person", papers.person(family, "Jaś"))
                        .with("service", "PSYCHOLOGIST")
                        .with("institution", only("institution"))
                        .with("referredOn", centre.typed(day))
                        .with("reason", reason));
    }

    private void outcome(int day, String outcome, @Nullable String words) {
        var form = Form.empty().with("outcome", outcome).with("outcomeOn", centre.typed(day));
        browser.done(
                PIOTR,
                page + "/institutions/referrals/" + only("specialist_referral") + "/outcome",
                words == null ? form : form.with("words", words));
    }

    private void enrolled(int day) {
        browser.done(
                PIOTR,
                "/group-activities/new",
                Form.empty()
                        .with("version", 0)
                        .with("token", UUID.randomUUID())
                        .with("kind", "CHILDREN")
                        .with("name", "Warsztaty")
                        .with("leader", "Maria Mazur")
                        .with("startsOn", centre.typed(day)));
        browser.done(
                PIOTR,
                page + "/group-activities",
                Form.empty()
                        .with("token", UUID.randomUUID())
                        .with("group", only("group_activity"))
                        .with("person", papers.person(family, "Jaś"))
                        .with("enrolledOn", centre.typed(day)));
    }

    private void left(int day, String reason) {
        browser.done(
                PIOTR,
                page + "/group-activities/" + only("group_enrolment") + "/leaving",
                Form.empty().with("leftOn", centre.typed(day)).with("reason", reason));
    }

    private String only(String table) {
        return centre.owner()
                .sql("select id::text from " + table)
                .query(String.class)
                .single();
    }

    private String file(String query) {
        return browser.read(JAN, page + query).text();
    }
}

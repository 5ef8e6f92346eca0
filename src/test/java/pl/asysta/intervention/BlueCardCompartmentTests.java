package pl.asysta.intervention;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.asysta.support.Colleague.ANNA;
import static pl.asysta.support.Colleague.EWA;
import static pl.asysta.support.Colleague.JAN;
import static pl.asysta.support.Colleague.PIOTR;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import pl.asysta.cases.CaseId;
import pl.asysta.support.Browser;
import pl.asysta.support.Centre;
import pl.asysta.support.CentreTest;
import pl.asysta.support.Colleague;
import pl.asysta.support.Families;
import pl.asysta.support.Form;
import pl.asysta.support.Papers;
import pl.asysta.support.Plans;

/** Whoever may not know learns nothing: every page is the same to the letter, whether there is a card or not. */
@DisplayName("The closed compartment")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
@CentreTest
class BlueCardCompartmentTests {
    /** Pages of the family, from the timeline to the forms; below the address of its case. */
    private static final List<String> PAGES = List.of(
            "",
            "?show=visits",
            "?show=papers",
            "?show=institutions",
            "?show=talks",
            "/interventions",
            "/interventions/1",
            "/interventions/1/notice",
            "/interventions/1/child-taken",
            "/interventions/1/end",
            "/interventions/1/amendment",
            "/interventions/new",
            "/persons",
            "/genogram",
            "/referral",
            "/interview",
            "/analysis",
            "/risk-list",
            "/work-card",
            "/work-card/new",
            "/plan",
            "/diagnosis",
            "/institutions",
            "/group-activities",
            "/exchange",
            "/director-talks",
            "/consents",
            "/cooperation",
            "/assignments",
            "/obstacles",
            "/signals",
            "/assessments",
            "/team",
            "/closing",
            "/monitoring",
            "/reopening",
            "/request");

    /** What leaves the centre on paper. */
    private static final List<String> PRINTS = List.of(
            "/interview/print",
            "/analysis/print",
            "/risk-list/1/print",
            "/work-card/print",
            "/plan/versions/1/print",
            "/plan/versions/1/family-page",
            "/assessments/1/print",
            "/reply/print",
            "/court-notice/print");

    /** Desks, registers, exports, search, calendar and the sheets of a day and a month. */
    private static final List<String> EVERYWHERE = List.of(
            "/",
            "/cases",
            "/cases?q=Kowalskich",
            "/cases?q=niebieska",
            "/cases?q=karta",
            "/cases.csv",
            "/cases.csv?q=Kowalskich",
            "/children-at-risk",
            "/children-seen",
            "/calendar",
            "/deadlines",
            "/deadlines?who=ALL&all=WEEK",
            "/deadlines.csv",
            "/deadlines.csv?who=ALL",
            "/day-sheet",
            "/month-report",
            "/caseloads",
            "/referrals",
            "/requests",
            "/delays",
            "/delays.csv",
            "/signals",
            "/talks",
            "/team",
            "/development",
            "/development.csv",
            "/staff");

    /** Those on which it may not stand for anybody. */
    private static final List<String> OPEN_TO_NOBODY = List.of(
            "/cases",
            "/cases?q=niebieska",
            "/cases.csv",
            "/children-seen",
            "/calendar",
            "/deadlines.csv",
            "/day-sheet",
            "/month-report");

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
    MockMvcTester mvc;

    private Dangers dangers;
    private CaseId family;

    @BeforeEach
    void a_family_with_a_plan_and_an_intervention() {
        dangers = new Dangers(browser, centre, papers);
        family = families.cooperatingWith(PIOTR);
        plans.agreed(family, PIOTR);
        dangers.recorded(PIOTR, family);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "EWA, 200",
        "DANUTA, 200",
        "JAN, 200",
        "PIOTR, 200",
        "KRYSTYNA, 404",
        "JULIA, 404",
        "MARIA, 404",
        "ANNA, 404",
        "ADAM, 404"
    })
    void answers_each_as_it_must_with_a_card_and_without_one(Colleague who, int status) {
        assertThat(browser.open(who, dangers.compartment(family)).status()).isEqualTo(status);
        assertThat(browser.open(who, dangers.compartment(family) + "/new").status())
                .isEqualTo(status);

        dangers.cardStarted(PIOTR, family, 30);

        for (var page :
                List.of(dangers.compartment(family), dangers.compartment(family) + "/new", dangers.card(family))) {
            assertThat(browser.open(who, page).status()).as(page).isEqualTo(status);
        }
        boolean open = status == 200;
        assertThat(browser.open(who, "/cases/" + family + "/interventions/1")
                        .html()
                        .contains("Niebieska Karta"))
                .isEqualTo(open);
        if (!open) {
            browser.turnedAway(404, who, dangers.compartment(family) + "/new", dangers.started(0, "INFORMED"));
            browser.turnedAway(404, who, dangers.card(family), Form.empty().with("role", "INFORMED"));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"KRYSTYNA", "JULIA", "MARIA", "ANNA", "ADAM"})
    void tells_nothing_to_whom_it_is_closed(Colleague who) {
        var before = read(who, pages());

        dangers.cardStarted(PIOTR, family, 30);

        var after = read(who, pages());
        before.forEach((page, text) ->
                assertThat(after.get(page)).as("%s, %s", who, page).isEqualTo(text));
        assertThat(after.values()).noneMatch(text -> text.contains("blue-card") || text.contains("Niebieska Karta"));
    }

    @ParameterizedTest
    @EnumSource(names = {"EWA", "DANUTA", "JAN", "PIOTR"})
    void stands_on_no_print_and_in_no_list_even_for_whom_it_is_open_to(Colleague who) {
        var sheets = Stream.concat(below(PRINTS), OPEN_TO_NOBODY.stream()).toList();
        var before = read(who, sheets);

        dangers.cardStarted(PIOTR, family, 30);

        var after = read(who, sheets);
        before.forEach((page, text) ->
                assertThat(after.get(page)).as("%s, %s", who, page).isEqualTo(text));
        assertThat(after.get("/cases/" + family + "/plan/versions/1/family-page"))
                .contains("Budżet");
        assertThat(after.get("/cases/" + family + "/work-card/print")).startsWith("200");
    }

    /** A page that is written next year and looked at by no test above is seen here. */
    @Test
    void is_asked_from_outside_by_the_file_and_the_desks_alone() throws IOException {
        try (var sources = Files.walk(Path.of("src/main/java"))) {
            assertThat(sources.filter(file -> file.toString().endsWith(".java"))
                            .filter(file -> !file.toString().contains("/intervention/"))
                            .filter(file -> speaksOfIt(file))
                            .map(file -> file.getFileName().toString()))
                    .as("the demonstration fills the tables")
                    .containsExactlyInAnyOrder(
                            "Clocks.java", "DangerOnDesk.java", "InterventionChapter.java", "Table.java");
        }
    }

    private static boolean speaksOfIt(Path file) {
        try {
            return Files.readString(file).matches("(?s).*(blue_card|BLUE_CARD_ROLE|BlueCard).*");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void hides_what_it_shows_when_an_ordinary_page_is_sent_to_the_printer() {
        dangers.cardStarted(PIOTR, family, 30);

        assertThat(browser.read(PIOTR, "/cases/" + family).html())
                .containsPattern("d-print-none\">Formularz A do zespołu");
        assertThat(browser.read(PIOTR, "/cases/" + family + "/interventions").html())
                .containsPattern("class=\"card d-print-none\" aria-labelledby=\"blue-card\"");
        assertThat(browser.read(EWA, "/").html())
                .containsPattern(
                        "<li class=\"list-group-item d-print-none due-late\"><a class=\"name row-t\" href=\"/cases/"
                                + family + "/blue-card\"");
    }

    @Test
    void is_in_no_feed_of_the_calendar() {
        var feed = browser.send(PIOTR, "/calendar/feed", Form.empty())
                .html()
                .replaceAll("(?s).*value=\"http[^\"]*(/calendar/[^\"]*\\.ics)\".*", "$1");
        var before = body(PIOTR, feed);

        dangers.cardStarted(PIOTR, family, 30);

        assertThat(body(PIOTR, feed)).isEqualTo(before).contains("VCALENDAR");
    }

    @Test
    void opens_to_who_stands_in_for_the_assistant_on_these_days_and_on_no_other() {
        dangers.cardStarted(PIOTR, family, 30);
        away(1, 2);
        assertThat(browser.open(ANNA, dangers.compartment(family)).status()).isEqualTo(404);

        away(0, 2);

        assertThat(browser.open(ANNA, dangers.compartment(family)).status()).isEqualTo(200);
        assertThat(browser.read(ANNA, "/").text()).contains("Formularz A do zespołu");
    }

    @Test
    void goes_with_the_family_to_its_new_social_worker() {
        dangers.cardStarted(PIOTR, family, 30);
        centre.owner()
                .sql("update family_case set social_worker_id = ? where id = ?")
                .params(Colleague.JULIA.id().id(), family.id())
                .update();

        assertThat(browser.open(JAN, dangers.compartment(family)).status()).isEqualTo(404);
        assertThat(browser.read(JAN, "/").text()).doesNotContain("Formularz A");
        assertThat(browser.open(Colleague.JULIA, dangers.compartment(family)).status())
                .isEqualTo(200);
    }

    private void away(int from, int to) {
        centre.owner()
                .sql("delete from worker_absence where worker_id = ?")
                .param(PIOTR.id().id())
                .update();
        centre.owner()
                .sql("insert into worker_absence (worker_id, first_day, last_day, deputy_id) values (?, ?, ?, ?)")
                .params(
                        PIOTR.id().id(),
                        centre.day(from),
                        centre.day(to),
                        ANNA.id().id())
                .update();
    }

    private List<String> pages() {
        return Stream.of(below(PAGES), below(PRINTS), EVERYWHERE.stream())
                .flatMap(page -> page)
                .toList();
    }

    private Stream<String> below(List<String> pages) {
        return pages.stream().map(page -> "/cases/" + family + page);
    }

    private Map<String, String> read(Colleague who, List<String> pages) {
        var texts = new LinkedHashMap<String, String>();
        pages.forEach(page -> texts.put(page, body(who, page)));
        return texts;
    }

    /** The answer without what is drawn by lot: tokens, seals, and the minute in which a page was made. */
    private String body(Colleague who, String address) {
        var answer = mvc.get().uri(address).with(who.signedIn()).exchange().getResponse();
        return answer.getStatus() + " "
                + new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8)
                        .replaceAll("(name=\"(_csrf|_draft|_sheet|token|hour|takenHour)\" value=)\"[^\"]*\"", "$1")
                        .replaceAll("(name=\"hour\"[^>]*value=)\"[^\"]*\"", "$1")
                        .replaceAll("\\d{1,2}:\\d{2}", "")
                        .replaceAll("DTSTAMP:.*", "");
    }
}

package pl.asysta.visits;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.asysta.support.Colleague.ADAM;
import static pl.asysta.support.Colleague.ANNA;
import static pl.asysta.support.Colleague.EWA;
import static pl.asysta.support.Colleague.JAN;
import static pl.asysta.support.Colleague.PIOTR;
import static pl.asysta.support.Colleague.ZOFIA;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import pl.asysta.cases.CaseId;
import pl.asysta.support.Browser;
import pl.asysta.support.Centre;
import pl.asysta.support.CentreTest;
import pl.asysta.support.Colleague;
import pl.asysta.support.Families;
import pl.asysta.support.Form;
import pl.asysta.support.Papers;
import pl.asysta.support.Statements;
import pl.asysta.support.Visits;

@DisplayName("The calendar of visits")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
@CentreTest
class CalendarPagesTests {
    private static final String PAGE = "/calendar";
    private static final String NONE = "Brak wizyt w tym czasie.";
    private static final String UNWRITTEN = "Czekają na wpis";
    private static final String CLOSE = "blisko innej wizyty";

    @Autowired
    Centre centre;

    @Autowired
    Browser browser;

    @Autowired
    Families families;

    @Autowired
    Papers papers;

    @Autowired
    Visits visits;

    @Autowired
    Statements statements;

    private CaseId family;
    private String card;

    @BeforeEach
    void cooperating() {
        family = families.cooperatingWith(PIOTR);
        centre.owner()
                .sql("update case_paper set dated_on = dated_on - 60 where case_id = ?")
                .param(family.id())
                .update();
        card = "/cases/" + family + "/work-card";
    }

    @Test
    void shows_an_agreed_visit_by_day_week_and_month_and_on_the_work_card() {
        assertThat(browser.done(PIOTR, card + "/visits/new", visit(7, "16:30"))).endsWith("?done=visit-planned");

        for (var view : new String[] {"day", "week", "month", "nonsense"}) {
            assertThat(shown(view, 7)).contains("16:30", "Kowalskich").doesNotContain(NONE);
        }
        assertThat(browser.read(PIOTR, card).text()).contains("16:30", "Wizyta w domu", "Odwołaj");
        assertThat(browser.read(PIOTR, card + "?done=visit-planned").text()).contains("Wizyta umówiona.");
    }

    @Test
    void says_that_a_day_a_week_and_a_month_are_empty() {
        agree(70, "16:30");

        assertThat(shown("day", 69)).contains(NONE);
        assertThat(shown("day", 71)).contains(NONE);
        assertThat(shown("week", 63)).contains(NONE);
        assertThat(shown("week", 77)).contains(NONE);
        assertThat(shown("month", -400)).contains(NONE);
    }

    @Test
    void keeps_showing_a_visit_that_was_held_or_missed_with_its_entry() {
        visits.held(family, PIOTR, "HOME_VISIT", 40, 60, "Wizyta.");
        visits.held(family, PIOTR, "MISSED", 41, null, "Nikogo.");
        visits.held(family, PIOTR, "PHONE", 42, 5, "Telefon.");

        assertThat(shown("day", -40))
                .contains("16:30", "Kowalskich", "odbyła się")
                .doesNotContain(NONE);
        assertThat(shown("day", -41)).contains("Kowalskich", "nie odbyła się");
        assertThat(shown("day", -42)).contains(NONE);
        assertThat(browser.read(ANNA, PAGE + "?view=day&day=" + centre.day(-40)).text())
                .contains(NONE);
    }

    @Test
    void leads_to_when_each_child_was_seen_as_does_the_desk_of_who_leads() {
        for (var reader : new Colleague[] {PIOTR, EWA}) {
            assertThat(browser.read(reader, PAGE).html()).contains("/children-seen");
            assertThat(browser.read(reader, "/").html()).contains("/children-seen");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?view=year",
                "?view=",
                "?day=kiedy%C5%9B",
                "?day=31.02.2026",
                "?day=9999-12-31",
                "?day=-1",
                "?view=month&day=0001-01-01",
                "?view=%3Cscript%3E&day=%00"
            })
    void shows_this_week_when_it_is_asked_for_nonsense(String nonsense) {
        agree(0, "23:59");

        assertThat(browser.read(PIOTR, PAGE + nonsense).text()).contains("23:59");
    }

    @Test
    void reaches_ten_years_back_and_ahead_and_no_further() {
        for (int years : new int[] {-10, 10}) {
            var day = centre.today().withDayOfYear(1).plusYears(years);
            assertThat(browser.read(PIOTR, PAGE + "?view=day&day=" + day).text())
                    .contains("1 stycznia " + day.getYear());
        }
        for (int years : new int[] {-11, 11}) {
            var day = centre.today().withDayOfYear(1).plusYears(years);
            assertThat(browser.read(PIOTR, PAGE + "?view=day&day=" + day).text())
                    .doesNotContain("1 stycznia " + day.getYear());
        }
    }

    @Test
    void lists_a_visit_that_waits_for_its_entry_until_it_is_written() {
        var visit = agree(1, "10:30");
        assertThat(browser.read(PIOTR, PAGE).text()).doesNotContain(UNWRITTEN);
        centre.owner()
                .sql("update agreed_visit set planned_on = ? where id = ?")
                .params(centre.day(-1), visit)
                .update();

        assertThat(browser.read(PIOTR, PAGE).text()).contains(UNWRITTEN, "wczoraj", "Zapisz, co było");
        assertThat(browser.read(EWA, PAGE + "?assistant=" + PIOTR.id()).text())
                .contains(UNWRITTEN, "wczoraj")
                .doesNotContain("Zapisz, co było");
        assertThat(browser.read(PIOTR, card + "/visits/" + visit + "/entry").box("hour"))
                .isEqualTo("10:30");
        browser.done(PIOTR, card + "/new", entry().with("agreed", visit));

        assertThat(browser.read(PIOTR, PAGE).text()).doesNotContain(UNWRITTEN);
    }

    @Test
    void has_no_visit_any_more_that_is_called_off() {
        var visit = agree(7, "16:30");

        browser.turnedAway(404, ANNA, card + "/visits/" + visit + "/cancellation", Form.empty());
        browser.turnedAway(403, EWA, card + "/visits/" + visit + "/cancellation", Form.empty());
        assertThat(browser.done(PIOTR, card + "/visits/" + visit + "/cancellation", Form.empty()))
                .endsWith("?done=visit-called-off");
        var before = centre.contents();
        browser.done(PIOTR, card + "/visits/" + visit + "/cancellation", Form.empty());
        browser.done(PIOTR, card + "/visits/" + UUID.randomUUID() + "/cancellation", Form.empty());

        assertThat(centre.contents()).isEqualTo(before);
        assertThat(shown("week", 7)).contains(NONE);
        assertThat(browser.read(PIOTR, card).text()).contains("Nie ma umówionej wizyty.");
    }

    @Test
    void leaves_the_joint_first_visit_to_its_own_pages() {
        var other = families.assignedTo(PIOTR);
        browser.done(PIOTR, "/cases/" + other + "/cooperation/appointment", papers.jointVisitAgreed());
        var joint = centre.owner()
                .sql("select id from agreed_visit where kind = 'JOINT_FIRST_VISIT' and ended_at is null")
                .query(UUID.class)
                .single();

        browser.done(PIOTR, "/cases/" + other + "/work-card/visits/" + joint + "/cancellation", Form.empty());

        assertThat(shown("day", 1)).contains("9:30");
        centre.owner()
                .sql("update agreed_visit set planned_on = planned_on - 2 where id = ?")
                .param(joint)
                .update();
        assertThat(browser.read(PIOTR, PAGE).html()).contains("/cases/" + other + "/cooperation/visit");
    }

    @ParameterizedTest
    @CsvSource({"10:59, true", "11:00, false", "11:01, false", "9:01, true", "9:00, false", "8:59, false"})
    void warns_of_two_visits_within_the_hour_and_refuses_neither(String hour, boolean warns) {
        var other = families.cooperatingWith(PIOTR);
        assertThat(browser.done(PIOTR, card + "/visits/new", visit(7, "10:00"))).endsWith("?done=visit-planned");

        var answer = browser.done(PIOTR, "/cases/" + other + "/work-card/visits/new", visit(7, hour));

        assertThat(answer.endsWith("?done=visit-planned-close")).isEqualTo(warns);
        assertThat(browser.read(PIOTR, answer).text().contains("godz. 10:00."))
                .as("says which visit it is")
                .isEqualTo(warns);
        assertThat(shown("day", 7).contains(CLOSE)).isEqualTo(warns);
        assertThat(shown("day", 7)).contains("10:00", hour);
        assertThat(browser.read(PIOTR, card + "?done=visit-planned-close").text())
                .contains("Mniej niż godzinę od niej jest inna wizyta.");
    }

    @ParameterizedTest
    @CsvSource({"00:29, true", "00:30, false", "00:31, false"})
    void marks_visits_that_are_close_across_midnight_at_the_edge_of_what_is_shown(String hour, boolean marks) {
        var other = families.cooperatingWith(PIOTR);
        int sunday = 14 - centre.today().getDayOfWeek().getValue();
        browser.done(PIOTR, card + "/visits/new", visit(sunday, "23:30"));
        browser.done(PIOTR, "/cases/" + other + "/work-card/visits/new", visit(sunday + 1, hour));

        for (var view : new String[] {"day", "week"}) {
            assertThat(shown(view, sunday).contains(CLOSE)).isEqualTo(marks);
            assertThat(shown(view, sunday + 1).contains(CLOSE)).isEqualTo(marks);
            assertThat(shown(view, sunday)).contains("23:30").doesNotContain(hour.substring(1));
        }
    }

    @Test
    void warns_of_no_visit_of_another_assistant() {
        var annas = families.cooperatingWith(ANNA);
        agree(7, "10:00");

        assertThat(browser.done(ANNA, "/cases/" + annas + "/work-card/visits/new", visit(7, "10:00")))
                .endsWith("?done=visit-planned");
        assertThat(shown("day", 7)).doesNotContain(CLOSE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "day=-1      | Ten termin już minął.",
                "day=        | Wpisz dzień wizyty.",
                "day=31.02   | Podaj datę z kalendarza",
                "hour=       | Wpisz godzinę wizyty.",
                "hour=24:00  | Podaj godzinę, na przykład 16:30.",
                "kind=       | Zaznacz",
                "place=      | Zaznacz"
            })
    void refuses_a_visit_with_a_sentence_and_stores_nothing(String change, String sentence) {
        var box = change.strip().split("=", 2);
        var typed = box[1].equals("-1") ? centre.typed(-1) : box[1];
        var form = visit(7, "16:30").with("token", UUID.randomUUID());

        assertThat(browser.refused(
                                PIOTR,
                                card + "/visits/new",
                                typed.isEmpty() ? form.blank(box[0]) : form.with(box[0], typed))
                        .sentences())
                .singleElement()
                .asString()
                .startsWith(sentence);
    }

    @Test
    void has_one_visit_after_a_double_click() {
        var form = visit(7, "16:30").with("token", UUID.randomUUID());
        browser.done(PIOTR, card + "/visits/new", form);
        var before = centre.contents();

        browser.done(PIOTR, card + "/visits/new", form);

        assertThat(centre.contents()).isEqualTo(before);
        browser.done(PIOTR, card + "/visits/new", form.with("token", UUID.randomUUID()));
        assertThat(centre.rows("agreed_visit where ended_at is null")).isEqualTo(1);
    }

    @Test
    void is_for_the_familys_own_assistant_and_for_those_who_lead_her() {
        browser.turnedAway(404, ANNA, card + "/visits/new", visit(7, "16:30"));
        browser.turnedAway(403, JAN, card + "/visits/new", visit(7, "16:30"));
        browser.turnedAway(403, EWA, card + "/visits/new", visit(7, "16:30"));
        agree(7, "16:30");

        assertThat(browser.open(JAN, PAGE).status()).isEqualTo(403);
        assertThat(browser.open(ADAM, PAGE).status()).isEqualTo(403);
        var week = PAGE + "?day=" + centre.day(7);
        assertThat(browser.read(ANNA, week).text()).contains(NONE);
        assertThat(browser.read(ANNA, week + "&assistant=" + PIOTR.id()).text()).contains(NONE);
        assertThat(browser.read(EWA, week + "&assistant=" + PIOTR.id()).text()).contains("16:30", "Kowalskich");
        assertThat(browser.read(EWA, week + "&assistant=" + ANNA.id()).text()).contains(NONE);
        assertThat(browser.open(EWA, week + "&assistant=x").status()).isEqualTo(404);
    }

    @Test
    void passes_to_another_assistant_with_the_family_and_to_nobody_once_it_is_closed() {
        agree(7, "16:30");
        var week = PAGE + "?day=" + centre.day(7);

        centre.owner()
                .sql("update family_case set assistant_id = ? where id = ?")
                .params(ANNA.id().id(), family.id())
                .update();
        assertThat(browser.read(ANNA, week).text()).contains("16:30");
        assertThat(browser.read(PIOTR, week).text()).contains(NONE);

        centre.owner()
                .sql("update family_case set stage = 'CLOSED', assistant_id = null where id = ?")
                .param(family.id())
                .update();
        assertThat(browser.read(ANNA, week).text()).contains(NONE);
    }

    @Test
    void is_also_the_deputys_while_the_assistant_is_away() {
        agree(7, "16:30");
        centre.owner()
                .sql("insert into worker_absence (worker_id, first_day, last_day, deputy_id) values (?, ?, ?, ?)")
                .params(PIOTR.id().id(), centre.day(0), centre.day(1), ANNA.id().id())
                .update();

        assertThat(browser.read(ANNA, PAGE + "?day=" + centre.day(7)).text()).contains("16:30");
        assertThat(browser.read(ZOFIA, PAGE + "?day=" + centre.day(7)).text()).contains(NONE);
    }

    @ParameterizedTest
    @CsvSource({"0, false", "1, true", "30, true", "31, false", "x, false", "'', false", "-1, false", "1.5, false"})
    void takes_one_to_thirty_visits_a_month(String typed, boolean taken) {
        var form = Form.empty().with("perMonth", typed);

        if (taken) {
            browser.done(PIOTR, card + "/frequency", form);
            browser.done(EWA, card + "/frequency", form);
            assertThat(browser.read(PIOTR, card + "/frequency").box("perMonth")).isEqualTo(typed);
        } else {
            assertThat(browser.refused(PIOTR, card + "/frequency", form).sentences())
                    .containsExactly("Wpisz liczbę od 1 do 30.");
        }
    }

    @Test
    void lets_nobody_else_say_how_often() {
        var form = Form.empty().with("perMonth", "4");

        browser.turnedAway(404, ANNA, card + "/frequency", form);
        browser.turnedAway(403, JAN, card + "/frequency", form);
        assertThat(browser.open(ANNA, card + "/frequency").status()).isEqualTo(404);
        assertThat(browser.open(JAN, card + "/frequency").status()).isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({"29, true", "30, false", "31, false"})
    void counts_visits_of_thirty_days_against_the_plan(int daysAgo, boolean counts) {
        earlierThanAnyCounting();
        browser.done(PIOTR, card + "/frequency", Form.empty().with("perMonth", "2"));
        visits.held(family, PIOTR, "HOME_VISIT", daysAgo, 60, "Wizyta.");
        visits.held(family, PIOTR, "PHONE", 1, 5, "Telefon.");

        assertThat(frequency()).contains(counts ? "brakuje 1" : "brakuje 2");
        visits.atHome(family, PIOTR, 2);
        assertThat(frequency()).doesNotContain("brakuje");
    }

    @Test
    void is_behind_no_plan_that_nobody_made() {
        earlierThanAnyCounting();

        assertThat(frequency()).contains("ustal").doesNotContain("brakuje");
    }

    @Test
    void costs_the_same_statements_for_five_visits_and_for_five_hundred() {
        for (int i = 1; i <= 5; i++) {
            agree(i, "10:00");
        }
        browser.read(PIOTR, PAGE + "?view=month");
        var few = statements.of(() -> browser.read(PIOTR, PAGE + "?view=month"));
        centre.owner().sql("""
                        insert into agreed_visit (id, case_id, kind, planned_on, planned_at, place, assistant_id,
                                                  recorded_by, recorded_at)
                        select gen_random_uuid(), case_id, kind, current_date + i % 60 - 30, planned_at, place, assistant_id,
                               recorded_by, recorded_at
                          from (select * from agreed_visit where ended_at is null limit 1) v, generate_series(1, 500) i""").update();

        assertThat(statements.of(() -> browser.read(PIOTR, PAGE + "?view=month")))
                .hasSameSizeAs(few);
        assertThat(browser.read(PIOTR, PAGE).text()).contains(UNWRITTEN + " 50");
    }

    private void earlierThanAnyCounting() {
        centre.owner()
                .sql("update work_card_entry set held_on = held_on - 60 where case_id = ?")
                .param(family.id())
                .update();
    }

    private String frequency() {
        return browser.read(PIOTR, PAGE).rows().stream()
                .filter(row -> row.contains("Kowalskich"))
                .filter(row -> row.contains("Umów wizytę"))
                .findFirst()
                .orElseThrow();
    }

    private UUID agree(int day, String hour) {
        browser.done(PIOTR, card + "/visits/new", visit(day, hour));
        return centre.owner()
                .sql("select id from agreed_visit where ended_at is null and planned_on = ?")
                .param(centre.day(day))
                .query(UUID.class)
                .single();
    }

    private String shown(String view, int day) {
        return browser.read(PIOTR, PAGE + "?view=" + view + "&day=" + centre.day(day))
                .text()
                .replaceAll("Ile wizyt było.*", "");
    }

    private Form visit(int day, String hour) {
        return Form.empty()
                .with("day", centre.typed(day))
                .with("hour", hour)
                .with("kind", "HOME_VISIT")
                .with("place", "HOME");
    }

    private Form entry() {
        return Form.empty()
                .with("kind", "HOME_VISIT")
                .with("day", centre.typed(-1))
                .with("hour", "10:30")
                .with("minutes", "90")
                .with("place", "HOME")
                .with("present", papers.person(family, "Anna"))
                .with("note", "Zeszyt wydatków prowadzony.")
                .with("next", "");
    }
}

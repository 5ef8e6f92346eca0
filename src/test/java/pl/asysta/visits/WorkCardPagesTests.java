package pl.asysta.visits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.asysta.support.Colleague.ANNA;
import static pl.asysta.support.Colleague.EWA;
import static pl.asysta.support.Colleague.JAN;
import static pl.asysta.support.Colleague.MARIA;
import static pl.asysta.support.Colleague.PIOTR;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.asysta.cases.CaseId;
import pl.asysta.support.Browser;
import pl.asysta.support.Centre;
import pl.asysta.support.CentreTest;
import pl.asysta.support.Colleague;
import pl.asysta.support.Families;
import pl.asysta.support.Form;
import pl.asysta.support.Papers;
import pl.asysta.support.Plans;
import pl.asysta.support.Statements;

@DisplayName("An entry of the work card")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
@CentreTest
class WorkCardPagesTests {
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
    Statements statements;

    @Autowired
    JdbcClient application;

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
    void tells_who_was_there_what_was_agreed_and_what_the_work_was() {
        browser.done(
                PIOTR,
                card + "/new",
                visit().with("alone", jas())
                        .with("others", "babcia Teresa")
                        .with("agreements[0].what", "Telefon do poradni")
                        .with("agreements[0].who", "mama")
                        .with("agreements[0].dueOn", centre.typed(7))
                        .with("tasks", "HOUSEHOLD", "UPBRINGING_PROBLEMS")
                        .with("engagement", "4"));

        for (var reader : new Colleague[] {PIOTR, JAN, EWA}) {
            assertThat(browser.read(reader, card).text())
                    .contains("Wizyta w domu", "10:30 · 90 min", "Zeszyt wydatków prowadzony.", "Piotr Gil")
                    .contains("Jaś (rozmowa sam na sam)", "babcia Teresa", "Telefon do poradni mama, do ")
                    .contains(
                            "T3 sytuacja życiowa i gospodarstwo domowe, T6 problemy wychowawcze",
                            "zaangażowanie 4 z 5");
        }
        assertThat(browser.read(JAN, "/cases/" + family).text()).contains("Zeszyt wydatków prowadzony.");
    }

    @Test
    void agrees_the_next_visit_and_is_opened_with_its_day_hour_and_place() {
        browser.done(
                PIOTR,
                card + "/new",
                visit().with("next", "other").with("nextDay", "jutro").with("nextHour", "1630"));

        assertThat(browser.read(PIOTR, card).text())
                .contains("Umówione wizyty", "16:30")
                .doesNotContain("Zapisz, co było");
        centre.owner()
                .sql("update agreed_visit set planned_on = current_date - 1 where kind = 'HOME_VISIT'")
                .update();
        var page = browser.read(
                PIOTR, String.valueOf(browser.open(PIOTR, card + "/new").location()));
        assertThat(page.box("hour")).isEqualTo("16:30");
        assertThat(page.box("day")).isEqualTo(centre.typed(-1));
        browser.done(
                PIOTR,
                card + "/new",
                visit().with("agreed", page.box("agreed"))
                        .with("day", centre.typed(-1))
                        .with("hour", "16:30"));

        assertThat(browser.read(PIOTR, card).text()).contains("Nie ma umówionej wizyty.");
    }

    @ParameterizedTest
    @CsvSource({"wczoraj, -1", "przedwczoraj, -2", "dzisiaj, 0"})
    void reads_days_as_they_are_typed_in_a_hurry(String typed, int day) {
        browser.done(
                PIOTR,
                card + "/new",
                visit().with("day", "other").with("otherDay", typed).with("hour", "0:00"));

        assertThat(latest("held_on = current_date + " + day)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"16, 16:00", "1630, 16:30", "905, 09:05", "9.05, 09:05", "23:59, 23:59", "0, 00:00"})
    void reads_hours_as_they_are_typed_in_a_hurry_and_has_no_office_hours(String typed, String hour) {
        browser.done(
                PIOTR,
                card + "/new",
                visit().with("day", centre.typed(-1))
                        .with("hour", typed)
                        .with("minutes", "30")
                        .with("overnight", "true"));

        assertThat(latest("started_at = '" + hour + "'")).isTrue();
    }

    @Test
    void of_a_meeting_that_did_not_take_place_says_why_and_takes_no_time() {
        browser.done(
                PIOTR,
                card + "/new",
                visit().with("kind", "MISSED")
                        .with("missed", "NOBODY_HOME")
                        .blank("present")
                        .blank("note"));

        assertThat(latest("kind = 'MISSED' and minutes is null and missed_reason = 'NOBODY_HOME'"))
                .isTrue();
        assertThat(browser.read(PIOTR, card).text()).contains("Spotkanie się nie odbyło", "nikogo nie było");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "day=other;otherDay=+1    | Ten dzień jeszcze nie nadszedł.",
                "day=other;otherDay=-61   | Praca z rodziną zaczęła się",
                "day=other;otherDay=31.02 | Podaj datę z kalendarza",
                "day=other;otherDay=      | Zaznacz dzień albo wpisz inny.",
                "day=                     | Zaznacz dzień albo wpisz inny.",
                "hour=25                  | Podaj godzinę",
                "minutes=other;otherMinutes=0    | Wpisz, ile minut trwało: od 1 do 1440.",
                "minutes=other;otherMinutes=1441 | Wpisz, ile minut trwało: od 1 do 1440.",
                "minutes=other;otherMinutes=1500 | Wpisz, ile minut trwało: od 1 do 1440.",
                "minutes=other;otherMinutes=dwie | Wpisz, ile minut trwało: od 1 do 1440.",
                "hour=23:30;minutes=60;day=-1    | To spotkanie skończyłoby się następnego dnia.",
                "place=                   | Zaznacz, gdzie to było.",
                "place=CENTRE             | Wizyta w domu jest w domu.",
                "kind=ELSEWHERE;place=    | Zaznacz, gdzie to było.",
                "hour=                    | Wpisz godzinę, o której się zaczęło.",
                "minutes=                 | Wpisz, ile minut trwało: od 1 do 1440.",
                "minutes=other            | Wpisz, ile minut trwało: od 1 do 1440.",
                "kind=PHONE;minutes=other | Wpisz, ile minut trwało: od 1 do 1440.",
                "present=                 | Zaznacz, kto z rodziny był.",
                "note=                    | Napisz kilka słów o tym, co się wydarzyło.",
                "kind=MISSED;present=     | Zaznacz, dlaczego spotkanie się nie odbyło.",
                "kind=MISSED;present=;missed=OTHER;note= | Napisz, dlaczego spotkanie się nie odbyło.",
                "kind=MISSED;missed=NOBODY_HOME | Spotkanie się nie odbyło, a zaznaczono obecne osoby.",
                "agreements[1].who=mama   | Napisz, co ustaliliście, albo wyczyść cały wiersz.",
                "agreements[0].what=x;agreements[0].dueOn=kiedyś | Podaj datę z kalendarza",
                "agreements[0].what=x;agreements[0].dueOn=-3 | Ten dzień jest przed spotkaniem.",
                "next=other               | Wpisz dzień i godzinę następnej wizyty",
                "next=other;nextDay=-1;nextHour=9 | Ten termin już minął.",
                "next=other;nextDay=+366;nextHour=9 | To za daleko. Wizytę umawia się najwyżej na rok naprzód.",
                "next=other;nextDay=1.5.9999;nextHour=9 | To za daleko.",
            })
    void is_refused_with_a_sentence_and_everything_typed_comes_back(String changes, String sentence) {
        var form = visit();
        for (var change : changes.split(";")) {
            var box = change.strip().split("=", 2);
            form = box[1].isEmpty() ? form.blank(box[0]) : form.with(box[0], day(box[1]));
        }

        assertThat(browser.refused(PIOTR, card + "/new", form).sentences())
                .anySatisfy(said -> assertThat(said).startsWith(sentence));
    }

    @ParameterizedTest
    @ValueSource(strings = {"banana", "2199-01-01", "1.1.2030", " "})
    void refuses_a_next_visit_that_no_page_proposes(String next) {
        var before = centre.contents();

        var page = browser.send(PIOTR, card + "/new", visit().with("next", next + " "));

        if (next.isBlank()) {
            assertThat(page.status()).isEqualTo(302);
        } else {
            assertThat(page.sentences())
                    .containsExactly("Wpisz dzień i godzinę następnej wizyty albo zaznacz „Jeszcze nie wiem”.");
            assertThat(centre.contents()).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "INSTITUTION, HOME, INSTITUTION",
        "ACCOMPANYING, HOME, INSTITUTION",
        "ELSEWHERE, HOME, CHOSEN_BY_FAMILY",
        "ELSEWHERE, CENTRE, CENTRE",
        "INSTITUTION, CENTRE, CENTRE",
        "PHONE, HOME, ",
        "INTERVENTION, HOME, HOME"
    })
    void is_not_at_home_because_the_form_began_there(String kind, String ticked, @Nullable String stored) {
        browser.done(PIOTR, card + "/new", visit().with("kind", kind).with("place", ticked));

        assertThat(latest(stored == null ? "place is null" : "place = '" + stored + "'"))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"PHONE, false", "INSTITUTION, false", "ELSEWHERE, true", "ACCOMPANYING, true", "INTERVENTION, true"})
    void talks_to_a_child_alone_only_where_it_meets_it(String kind, boolean meets) {
        var form = visit().with("kind", kind).with("place", "CENTRE").with("alone", jas());

        if (meets) {
            browser.done(PIOTR, card + "/new", form);
        } else {
            assertThat(browser.refused(PIOTR, card + "/new", form).sentences())
                    .containsExactly(
                            "Rozmowę sam na sam zaznacza się tylko przy spotkaniu. Odznacz dziecko albo wybierz inny rodzaj.");
        }
    }

    @Test
    void says_everything_that_is_amiss_at_once_and_one_thing_for_each_box() {
        var form =
                visit().without("present").without("note").with("hour", "rano").with("minutes", "other");

        assertThat(browser.refused(PIOTR, card + "/new", form.with("otherMinutes", "0"))
                        .sentences())
                .containsExactlyInAnyOrder(
                        "Podaj godzinę, na przykład 16:30.",
                        "Wpisz, ile minut trwało: od 1 do 1440.",
                        "Zaznacz, kto z rodziny był.",
                        "Napisz kilka słów o tym, co się wydarzyło.");
    }

    @Test
    void is_no_joint_first_visit_which_has_a_page_of_its_own() {
        var own = "Pierwszą wspólną wizytę zapisuje się na jej własnej stronie. Zaznacz inny rodzaj.";
        var before = centre.contents();

        assertThat(browser.send(PIOTR, card + "/new", visit().with("kind", "JOINT_FIRST_VISIT"))
                        .sentences())
                .containsExactly(own);
        for (var kind : new String[] {"JOINT_FIRST_VISIT", "MISSED", "INTERVENTION"}) {
            assertThat(browser.send(
                                    PIOTR,
                                    card + "/visits/new",
                                    Form.empty()
                                            .with("day", centre.typed(7))
                                            .with("hour", "9:00")
                                            .with("kind", kind)
                                            .with("place", "HOME"))
                            .sentences())
                    .containsExactly(own);
        }
        assertThat(centre.contents()).isEqualTo(before);
    }

    @Test
    void leads_to_the_next_entry_when_she_has_another_to_write() {
        assertThat(browser.done(PIOTR, card + "/new", visit().with("another", "true")))
                .isEqualTo(card + "/new?done=entry");
        assertThat(browser.read(PIOTR, card + "/new?done=entry").text()).contains("Wpis zapisany.");
    }

    @Test
    void ends_after_midnight_only_when_that_is_meant() {
        var late = visit().with("day", centre.typed(-1)).with("hour", "23:00");

        for (var minutes : new String[] {"59", "60"}) {
            browser.done(PIOTR, card + "/new", late.with("minutes", "other").with("otherMinutes", minutes));
        }
        var refused = browser.refused(
                PIOTR, card + "/new", late.with("minutes", "other").with("otherMinutes", "61"));
        assertThat(refused.text()).contains("Tak, skończyło się następnego dnia");
        browser.done(
                PIOTR,
                card + "/new",
                late.with("minutes", "other").with("otherMinutes", "61").with("overnight", "true"));
        var page = browser.read(PIOTR, card + "/" + entry() + "/edit");
        assertThat(page.box("overnight")).as("asked once").isEqualTo("true");
    }

    @Test
    void is_written_once_by_a_double_click() {
        var form = visit().with("token", UUID.randomUUID().toString());
        browser.done(PIOTR, card + "/new", form);
        var before = centre.contents();

        browser.done(PIOTR, card + "/new", form);

        assertThat(centre.contents()).isEqualTo(before);
    }

    @Test
    void is_written_by_the_familys_own_assistant() {
        browser.turnedAway(404, ANNA, card + "/new", visit());
        browser.turnedAway(403, MARIA, card + "/new", visit());
        browser.turnedAway(403, JAN, card + "/new", visit());
        browser.turnedAway(403, EWA, card + "/new", visit());
        assertThat(browser.open(ANNA, card).status()).isEqualTo(404);
        assertThat(browser.read(EWA, card).html()).doesNotContain("/work-card/new");
    }

    @Test
    void names_nobody_of_another_family() {
        var other = families.reported();
        var stranger = papers.person(other, "Jaś").toString();

        assertThat(browser.send(PIOTR, card + "/new", visit().with("present", stranger))
                        .sentences())
                .containsExactly(
                        "Ktoś z zaznaczonych nie należy do tej rodziny. Otwórz formularz jeszcze raz i zaznacz osoby.");
        assertThat(latest("true")).isFalse();
    }

    @Test
    void takes_no_engagement_that_is_not_offered() {
        assertThat(browser.send(PIOTR, card + "/new", visit().with("engagement", "6"))
                        .sentences())
                .containsExactly("Zaznacz liczbę od 1 do 5.");
        assertThat(browser.send(PIOTR, card + "/new", visit().with("kind", "PARTY"))
                        .status())
                .isEqualTo(422);
        assertThat(latest("true")).isFalse();
    }

    @Test
    void speaks_alone_with_children_who_then_were_there_and_with_nobody_else() {
        browser.done(PIOTR, card + "/new", visit().with("present", mother()).with("alone", jas()));
        assertThat(browser.read(PIOTR, card).text()).contains("Jaś (rozmowa sam na sam)");
        assertThat(browser.send(PIOTR, card + "/new", visit().with("alone", mother()))
                        .sentences())
                .containsExactly("Rozmowę sam na sam zaznacza się tylko przy dzieciach.");
    }

    @Test
    void ticks_what_was_agreed_before_on_the_day_of_the_visit() {
        browser.done(
                PIOTR,
                card + "/new",
                visit().with("day", centre.typed(-1)).with("agreements[0].what", "Telefon do poradni"));
        var agreement = centre.owner()
                .sql("select id from work_card_agreement")
                .query(String.class)
                .single();

        browser.done(
                PIOTR,
                card + "/new",
                visit().with("day", centre.typed(0)).with("hour", "0:00").with("ticked", agreement));

        assertThat(browser.read(PIOTR, card).text()).contains("Telefon do poradni zrobione ");
        assertThat(centre.owner()
                        .sql("select done_on = current_date from work_card_agreement")
                        .query(Boolean.class)
                        .single())
                .isTrue();
        assertThat(browser.read(PIOTR, card + "/new").hasBox("ticked")).isFalse();
        var other = families.cooperatingWith(PIOTR);
        var before = centre.contents();
        assertThat(browser.send(
                                PIOTR,
                                "/cases/" + other + "/work-card/new",
                                visit().with("day", centre.typed(0))
                                        .with("hour", "0:00")
                                        .with("present", papers.person(other, "Anna"))
                                        .with("ticked", agreement))
                        .sentences())
                .containsExactly("Zaznaczone ustalenie nie jest z karty tej rodziny. Otwórz formularz jeszcze raz.");
        assertThat(centre.contents()).isEqualTo(before);
    }

    @Test
    void is_about_goals_of_the_plan_and_ticks_its_actions_on_the_day_of_the_visit() {
        plans.agreed(family, PIOTR);
        var goal = centre.owner()
                .sql("select id from work_plan_goal")
                .query(String.class)
                .single();
        var action = centre.owner()
                .sql("select id from work_plan_action where what = 'Zeszyt wydatków'")
                .query(String.class)
                .single();
        assertThat(browser.read(PIOTR, card + "/new").labelOf("goals", goal)).contains("Budżet, który wystarcza");

        browser.done(PIOTR, card + "/new", visit().with("goals", goal).with("actions", action));

        assertThat(browser.read(JAN, card).text()).contains("Budżet, który wystarcza do końca miesiąca");
        assertThat(centre.owner()
                        .sql(
                                "select status = 'ACHIEVED' and done_on = current_date - 1 from work_plan_action where what = 'Zeszyt wydatków'")
                        .query(Boolean.class)
                        .single())
                .isTrue();
        assertThat(browser.read(PIOTR, card + "/new").html()).doesNotContain(action);
        var other = families.cooperatingWith(PIOTR);
        assertThat(browser.send(
                                PIOTR,
                                "/cases/" + other + "/work-card/new",
                                visit().with("day", centre.typed(0))
                                        .with("hour", "0:00")
                                        .with(
                                                "present",
                                                papers.person(other, "Anna").toString())
                                        .with("goals", goal))
                        .sentences())
                .containsExactly("Zaznaczony cel nie jest z planu tej rodziny. Otwórz formularz jeszcze raz.");
    }

    @Test
    void is_corrected_by_its_author_for_some_days() {
        browser.done(PIOTR, card + "/new", visit());
        var entry = card + "/" + entry();
        var page = browser.read(PIOTR, entry + "/edit");
        assertThat(page.box("note")).isEqualTo("Zeszyt wydatków prowadzony.");
        assertThat(page.box("otherMinutes")).isEqualTo("90");

        browser.done(PIOTR, entry + "/edit", edited("Zeszyt był pusty.", 0));

        assertThat(browser.read(EWA, entry).text()).contains("Zeszyt był pusty.", "poprawiony");
        var stale = browser.send(PIOTR, entry + "/edit", edited("Z drugiej karty.", 0));
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.box("note")).isEqualTo("Z drugiej karty.");
        assertThat(stale.text()).contains("Zapisane teraz", "Zeszyt był pusty.");
        browser.turnedAway(403, JAN, entry + "/edit", edited("Nie moje.", 1));
    }

    @ParameterizedTest
    @CsvSource({"6, true", "7, true", "8, false"})
    void is_corrected_until_the_last_of_those_days(int daysAgo, boolean mayEdit) {
        browser.done(PIOTR, card + "/new", visit().with("day", "other").with("otherDay", centre.typed(-20)));
        var entry = card + "/" + entry();
        centre.owner()
                .sql(
                        "update work_card_entry set recorded_at = recorded_at - ? * interval '1 day' where kind <> 'JOINT_FIRST_VISIT'")
                .param(daysAgo)
                .update();

        assertThat(browser.open(PIOTR, entry + "/edit").status()).isEqualTo(mayEdit ? 200 : 302);
        if (mayEdit) {
            assertThat(browser.refused(PIOTR, entry + "/edit", edited("Poprawione.", 0))
                            .sentences())
                    .singleElement()
                    .asString()
                    .startsWith("Ten wpis powstał ");
            browser.done(PIOTR, entry + "/edit", edited("Poprawione.", 0).with("otherDay", centre.typed(-20)));
            assertThat(browser.refused(PIOTR, entry + "/amendment", amendment()).sentences())
                    .singleElement()
                    .asString()
                    .startsWith("Ten wpis można jeszcze poprawić");
        } else {
            assertThat(browser.refused(
                                    PIOTR,
                                    entry + "/edit",
                                    edited("Za późno.", 0).with("otherDay", centre.typed(-20)))
                            .sentences())
                    .singleElement()
                    .asString()
                    .startsWith("Wpis można było poprawić do ");
            browser.done(PIOTR, entry + "/amendment", amendment());
            browser.done(PIOTR, entry + "/amendment", amendment());
            assertThat(browser.read(JAN, entry).text())
                    .contains("Zeszyt wydatków prowadzony.", "Sprostowanie 1", "Powód: Pomyliłem rodziny.")
                    .doesNotContain("Sprostowanie 2");
        }
    }

    @Test
    void keeps_the_day_of_the_joint_first_visit_from_which_work_counts() {
        var entry = card + "/"
                + centre.owner()
                        .sql("select entry_id from joint_visit where case_id = ?")
                        .param(family.id())
                        .query(String.class)
                        .single();
        var page = browser.read(PIOTR, entry + "/edit");
        var form = visit().with("kind", "JOINT_FIRST_VISIT").with("version", page.box("version"));

        assertThat(browser.refused(
                                PIOTR,
                                entry + "/edit",
                                form.with("day", "other").with("otherDay", centre.typed(-1)))
                        .sentences())
                .anySatisfy(said -> assertThat(said).startsWith("Od tej wizyty"));
        assertThat(browser.send(
                                PIOTR,
                                entry + "/edit",
                                form.with("kind", "HOME_VISIT")
                                        .with("hour", "0:00")
                                        .with("day", "other")
                                        .with("otherDay", page.box("otherDay")))
                        .sentences())
                .containsExactly("Pierwsza wspólna wizyta ma swoją stronę i jej rodzaju nie można zmienić.");
    }

    @Test
    void is_asked_about_answered_and_settled() {
        browser.done(PIOTR, card + "/new", visit());
        var entry = card + "/" + entry();

        browser.done(JAN, entry + "/questions", Form.empty().with("words", "Czy ojciec był w domu?"));
        assertThat(browser.read(PIOTR, entry).text()).contains("Pytanie do Ciebie", "Czy ojciec był w domu?");
        var question = centre.owner()
                .sql("select id from work_card_question")
                .query(String.class)
                .single();
        var answer = entry + "/questions/" + question + "/answer";
        browser.turnedAway(403, JAN, answer, Form.empty().with("words", "Sam sobie odpowiem."));
        browser.done(PIOTR, answer, Form.empty().with("words", "Nie, był w pracy."));
        assertThat(browser.read(JAN, entry).text()).contains("Piotr Gil: Nie, był w pracy.", "jest odpowiedź");
        browser.turnedAway(403, PIOTR, entry + "/questions/" + question + "/settlement", Form.empty());
        browser.done(JAN, entry + "/questions/" + question + "/settlement", Form.empty());

        assertThat(browser.read(PIOTR, entry).text()).contains("wyjaśnione").doesNotContain("Pytanie do Ciebie");
        browser.turnedAway(403, PIOTR, entry + "/questions", Form.empty().with("words", "Pytam sam siebie."));
        assertThat(browser.refused(EWA, entry + "/questions", Form.empty().blank("words"))
                        .sentences())
                .containsExactly("Napisz kilka słów.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete from work_card_entry",
                "delete from work_card_question",
                "delete from work_card_amendment",
                "update work_card_amendment set words = 'x'"
            })
    void is_deleted_by_nobody_even_past_the_application(String statement) {
        browser.done(PIOTR, card + "/new", visit());

        assertThatThrownBy(() -> application.sql(statement).update())
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void costs_the_same_statements_among_five_and_among_five_hundred() {
        for (int i = 0; i < 5; i++) {
            browser.done(PIOTR, card + "/new", visit().with("note", "Wizyta " + i));
        }
        browser.read(PIOTR, card);
        var few = statements.of(() -> browser.read(PIOTR, card));
        var fewOnForm = statements.of(() -> browser.read(PIOTR, card + "/new"));
        var one = centre.owner()
                .sql("select id from work_card_entry where note = 'Wizyta 0'")
                .query(UUID.class)
                .single();
        centre.owner().sql("""
                        insert into work_card_entry (id, case_id, assistant_id, kind, held_on, note, recorded_at)
                        select gen_random_uuid(), case_id, assistant_id, kind, held_on - 1, 'Dawna ' || i, recorded_at
                          from work_card_entry, generate_series(1, 500) i where id = ?""").param(one).update();

        assertThat(statements.of(() -> browser.read(PIOTR, card))).hasSameSizeAs(few);
        assertThat(statements.of(() -> browser.read(PIOTR, card + "/new"))).hasSameSizeAs(fewOnForm);
        assertThat(browser.read(PIOTR, card).text()).contains("strona 1 z 26");
        assertThat(browser.read(PIOTR, card + "?page=26").text()).contains("Dawna");
        assertThat(browser.read(PIOTR, card + "?page=999").text()).contains("strona 26 z 26");
    }

    private Form visit() {
        return Form.empty()
                .with("kind", "HOME_VISIT")
                .with("day", centre.typed(-1))
                .with("hour", "10:30")
                .with("minutes", "90")
                .with("place", "HOME")
                .with("present", mother(), jas())
                .with("note", "Zeszyt wydatków prowadzony.")
                .with("next", "");
    }

    private Form edited(String note, int version) {
        return visit().with("note", note)
                .with("version", version)
                .with("day", "other")
                .with("otherDay", centre.typed(-1))
                .without("next");
    }

    private static Form amendment() {
        return Form.empty()
                .with("version", 0)
                .with("words", "To była inna rodzina.")
                .with("reason", "Pomyliłem rodziny.");
    }

    private String day(String typed) {
        return typed.matches("[+-]\\d+") ? centre.typed(Integer.parseInt(typed)) : typed;
    }

    private String mother() {
        return papers.person(family, "Anna").toString();
    }

    private String jas() {
        return papers.person(family, "Jaś").toString();
    }

    private String entry() {
        return centre.owner()
                .sql(
                        "select id from work_card_entry where kind <> 'JOINT_FIRST_VISIT' order by recorded_at desc limit 1")
                .query(String.class)
                .single();
    }

    private boolean latest(String condition) {
        return centre.owner()
                        .sql(
                                "select count(*) from work_card_entry where kind <> 'JOINT_FIRST_VISIT' and case_id = ? and "
                                        + condition)
                        .param(family.id())
                        .query(Integer.class)
                        .single()
                > 0;
    }
}

package pl.asysta.cooperation;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.asysta.support.Colleague.ADAM;
import static pl.asysta.support.Colleague.ANNA;
import static pl.asysta.support.Colleague.EWA;
import static pl.asysta.support.Colleague.JAN;
import static pl.asysta.support.Colleague.PELAGIA;
import static pl.asysta.support.Colleague.PIOTR;
import static pl.asysta.support.Colleague.ZOFIA;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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

@DisplayName("The start of work")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
@CentreTest
class StartOfWorkPagesTests {
    private static final String OVER = "Wspólna wizyta już się odbyła albo współpraca już trwa.";
    private static final String NOTHING_TO_WAIVE = "Wspólna wizyta już się odbyła albo rodzina nie ma asystenta.";

    @Autowired
    Centre centre;

    @Autowired
    Browser browser;

    @Autowired
    Families families;

    @Autowired
    Papers papers;

    private CaseId family;

    @BeforeEach
    void a_family_with_a_new_assistant() {
        family = families.assignedTo(PIOTR);
    }

    @Test
    void goes_from_the_file_over_the_joint_visit_to_the_consent_and_starts_the_clocks_with_it() {
        browser.done(PIOTR, start("/reading"), read(0));
        browser.done(PIOTR, start("/appointment"), papers.jointVisitAgreed());
        browser.done(PIOTR, start("/visit"), papers.jointVisit());
        assertThat(startedOn()).isEmpty();

        browser.done(JAN, consent(), papers.cooperation(family));

        assertThat(startedOn()).containsExactly(centre.today());
        assertThat(browser.read(PIOTR, start("")).text())
                .contains("Współpraca trwa od", "Piotr", "zna dokumenty od", "Odbyła się", "Jan")
                .contains("początek współpracy", "2 miesiące");
        assertThat(browser.read(PIOTR, "/cases/" + family).text())
                .contains("Początek współpracy", "Asystent zna dokumenty", "Plan pracy do", "Ocena okresowa do")
                .doesNotContain("Wspólna pierwsza wizyta do");
    }

    @Test
    void leaves_one_entry_on_the_work_card_for_the_visit_that_both_made() {
        browser.done(JAN, start("/visit"), papers.jointVisit());

        assertThat(centre.owner()
                        .sql("select kind, assistant_id, social_worker_id, recorded_by, minutes from work_card_entry"
                                + " where case_id = ?")
                        .param(family.id())
                        .query()
                        .singleRow())
                .containsEntry("kind", "JOINT_FIRST_VISIT")
                .containsEntry("assistant_id", PIOTR.id().id())
                .containsEntry("social_worker_id", JAN.id().id())
                .containsEntry("recorded_by", JAN.id().id())
                .containsEntry("minutes", 60);
        assertThat(browser.read(PIOTR, "/cases/" + family).text()).contains("Pani Anna boi się, że straci dzieci.");
    }

    @Test
    void shows_until_when_the_file_is_read_and_the_visit_made_with_the_arithmetic() {
        var page = browser.read(PIOTR, start("")).text();

        assertThat(page).contains("Zapoznanie z dokumentami", "3 dni robocze", "przydział asystenta");
        assertThat(page).contains("Wspólna pierwsza wizyta", "7 dni");
        assertThat(browser.read(PIOTR, "/cases/" + family).text())
                .contains("Poznaj dokumenty rodziny", "Wspólna pierwsza wizyta do");
    }

    @Test
    void is_counted_once_when_a_button_is_pressed_twice() {
        var visit = papers.jointVisit().with("token", "5f4f6e3e-5d7e-4a1b-8a11-9a8b7c6d5e4f");
        browser.done(PIOTR, start("/visit"), visit);
        browser.done(PIOTR, start("/visit"), visit);
        browser.done(PIOTR, start("/reading"), read(0));
        browser.done(PIOTR, start("/reading"), read(0));

        assertThat(centre.owner()
                        .sql("select count(*) from work_card_entry where case_id = ?")
                        .param(family.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(papersOf("FILE_READING")).hasSize(1);
    }

    @Test
    void replaces_a_visit_that_was_agreed_and_ends_one_that_was_missed() {
        browser.done(PIOTR, start("/appointment"), papers.jointVisitAgreed());
        browser.done(JAN, start("/appointment"), papers.jointVisitAgreed().with("hour", "12:00"));
        assertThat(agreed()).isEqualTo(1);
        assertThat(browser.read(PIOTR, start("")).text()).contains("12:00").doesNotContain("9:30");

        browser.done(PIOTR, start("/missed"), missed(0));

        assertThat(agreed()).isZero();
        assertThat(browser.read(PIOTR, start("")).text())
                .contains("nikogo nie było", "Drzwi zamknięte.", "Nie ma umówionej wizyty.");
    }

    @Test
    void refuses_a_visit_that_cannot_have_been_and_keeps_what_was_typed() {
        refusesVisit("day", "01.01.2020", "Asystent pracuje z rodziną od");
        refusesVisit("day", "01.01.2099", "przyszło");
        refusesVisit("day", "kiedyś", "Podaj datę z kalendarza");
        refusesVisit("hour", "25", "godzin");
        refusesVisit("minutes", "0", "Wpisz liczbę minut od 1 do 1440.");
        refusesVisit("minutes", "1441", "Wpisz liczbę minut od 1 do 1440.");
        refusesVisit("socialWorker", "", "Wybierz pracownika socjalnego.");
        refusesVisit("note", "", "Opisz krótko przebieg wizyty.");
    }

    @Test
    void refuses_an_assistant_as_the_social_worker_of_the_joint_visit() {
        var page = browser.send(
                PIOTR,
                start("/visit"),
                papers.jointVisit().with("socialWorker", ZOFIA.id().toString()));

        assertThat(page.sentences()).containsExactly("To nie jest pracownik socjalny tego ośrodka. Wybierz z listy.");
        assertThat(centre.owner()
                        .sql("select count(*) from work_card_entry")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @ParameterizedTest(name = "of {0}, {1} minutes")
    @CsvSource({"1", "1440"})
    void takes_a_visit_of_a_minute_and_of_a_day(String minutes) {
        browser.done(PIOTR, start("/visit"), papers.jointVisit().with("minutes", minutes));
    }

    @Test
    void refuses_a_second_joint_visit() {
        browser.done(PIOTR, start("/visit"), papers.jointVisit());

        assertThat(browser.refused(JAN, start("/visit"), papers.jointVisit()).sentences())
                .containsExactly(OVER);
    }

    @Test
    void agrees_misses_and_waives_no_visit_after_it_was_held() {
        browser.done(PIOTR, start("/visit"), papers.jointVisit());

        assertThat(browser.refused(PIOTR, start("/appointment"), papers.jointVisitAgreed())
                        .sentences())
                .containsExactly(OVER);
        assertThat(browser.refused(PIOTR, start("/missed"), missed(0)).sentences())
                .containsExactly(OVER);
        assertThat(browser.refused(EWA, start("/waiver"), waiver()).sentences()).containsExactly(NOTHING_TO_WAIVE);
    }

    @Test
    void waits_for_the_first_visit_also_where_nobody_accompanies_the_assistant() {
        browser.done(EWA, start("/waiver"), waiver());

        assertThat(browser.refused(PIOTR, consent(), papers.cooperation(family)).sentences())
                .singleElement()
                .asString()
                .startsWith("Zgodę na współpracę rodzina podpisuje na wspólnej wizycie.");
        browser.done(PIOTR, start("/visit"), papers.jointVisit().with("socialWorker", ""));
        assertThat(browser.read(JAN, "/cases/" + family).text())
                .contains("Pierwsza wizyta")
                .doesNotContain("Pierwsza wspólna wizyta z pracownikiem socjalnym");
        browser.done(PIOTR, consent(), papers.cooperation(family));
        assertThat(startedOn()).containsExactly(centre.today());
    }

    @Test
    void holds_no_visit_once_the_work_has_started() {
        centre.owner()
                .sql("insert into case_paper select gen_random_uuid(), ?, 'COOPERATION_START', current_date, ?, now()")
                .params(family.id(), PIOTR.id().id())
                .update();

        assertThat(browser.refused(PIOTR, start("/visit"), papers.jointVisit()).sentences())
                .containsExactly(OVER);
        assertThat(browser.refused(EWA, start("/waiver"), waiver()).sentences()).containsExactly(NOTHING_TO_WAIVE);
    }

    @ParameterizedTest(name = "{0} days from the assignment: {1}")
    @CsvSource({"-1, false", "0, true", "1, true", "2, false"})
    void has_its_visit_held_or_missed_from_the_assignment_to_today(int days, boolean taken) {
        assignedAgo(1);
        var missed = missed(days - 1);
        var held = papers.jointVisit().with("day", centre.typed(days - 1));
        if (taken) {
            browser.done(PIOTR, start("/missed"), missed);
            browser.done(PIOTR, start("/visit"), held);
        } else {
            assertThat(browser.refused(PIOTR, start("/missed"), missed).anchors())
                    .containsExactly("day");
            assertThat(browser.refused(PIOTR, start("/visit"), held).anchors()).containsExactly("day");
        }
    }

    @Test
    void wants_to_know_why_a_visit_was_missed_for_another_reason() {
        var other = missed(0).with("reason", "OTHER");

        assertThat(browser.refused(PIOTR, start("/missed"), other.with("words", ""))
                        .sentences())
                .containsExactly("Napisz, dlaczego wizyta się nie odbyła.");
        browser.done(PIOTR, start("/missed"), other);
    }

    @Test
    void agrees_a_visit_with_a_social_worker_unless_the_director_waived_it() {
        var alone = papers.jointVisitAgreed().with("socialWorker", "");

        assertThat(browser.refused(PIOTR, start("/appointment"), alone).sentences())
                .containsExactly("Wybierz pracownika socjalnego. Bez niego można zacząć tylko za zgodą dyrektora.");
        assertThat(browser.turnedAway(422, PIOTR, start("/appointment"), alone.with("socialWorker", ZOFIA.id()))
                        .sentences())
                .containsExactly("To nie jest pracownik socjalny tego ośrodka. Wybierz z listy.");
        browser.done(EWA, start("/waiver"), waiver());
        browser.done(PIOTR, start("/appointment"), alone);
    }

    @ParameterizedTest(name = "{0} days from the visit: {1}")
    @CsvSource({"-1, false", "0, true", "1, true"})
    void takes_a_consent_from_the_day_of_the_visit(int days, boolean taken) {
        assignedAgo(2);
        browser.done(PIOTR, start("/visit"), papers.jointVisit().with("day", centre.typed(-1)));
        var signed = papers.cooperation(family).with("signedOn", centre.typed(days - 1));

        if (taken) {
            browser.done(PIOTR, consent(), signed);
        } else {
            assertThat(browser.refused(PIOTR, consent(), signed).sentences())
                    .singleElement()
                    .asString()
                    .startsWith("Wspólna wizyta odbyła się ");
        }
    }

    @Test
    void begins_once_though_the_family_signs_again() {
        assignedAgo(1);
        browser.done(PIOTR, start("/visit"), papers.jointVisit().with("day", centre.typed(-1)));
        browser.done(PIOTR, consent(), papers.cooperation(family).with("signedOn", centre.typed(-1)));

        browser.done(PIOTR, consent(), papers.cooperation(family));

        assertThat(centre.rows("consent where kind = 'COOPERATION'")).isEqualTo(2);
        assertThat(papersOf("COOPERATION_START")).containsExactly(centre.day(-1));
    }

    @Test
    void takes_no_consent_before_the_joint_visit() {
        assertThat(browser.refused(JAN, consent(), papers.cooperation(family)).sentences())
                .containsExactly(
                        "Zgodę na współpracę rodzina podpisuje na wspólnej wizycie. Najpierw zapisz tę wizytę w zakładce"
                                + " Początek pracy.");
        assertThat(startedOn()).isEmpty();
    }

    @Test
    void lets_the_director_waive_the_social_worker_with_a_reason_only() {
        assertThat(browser.refused(EWA, start("/waiver"), Form.empty().with("reason", ""))
                        .sentences())
                .containsExactly("Napisz, dlaczego asystent ma zacząć bez pracownika socjalnego.");

        browser.done(EWA, start("/waiver"), Form.empty().with("reason", "Rodzina zna asystenta z poprzedniej pracy."));
        browser.done(PIOTR, start("/visit"), papers.jointVisit().with("socialWorker", ""));
        browser.done(PIOTR, consent(), papers.cooperation(family));

        assertThat(startedOn()).containsExactly(centre.today());
        assertThat(browser.read(JAN, start("")).text()).contains("Rodzina zna asystenta z poprzedniej pracy.");
    }

    @Test
    void belongs_to_those_who_go_to_the_family() {
        browser.turnedAway(403, EWA, start("/visit"), papers.jointVisit());
        browser.turnedAway(403, JAN, start("/waiver"), Form.empty().with("reason", "x"));
        browser.turnedAway(403, JAN, start("/reading"), read(0));
        browser.turnedAway(404, ZOFIA, start("/visit"), papers.jointVisit());
        browser.turnedAway(403, ADAM, start("/reading"), read(0));
        browser.turnedAway(404, ANNA, start("/reading"), read(0));
    }

    @ParameterizedTest(name = "{0} days from the assignment")
    @CsvSource({"-1", "1"})
    void refuses_a_day_of_reading_before_the_assignment_or_in_the_future(int days) {
        var page = browser.refused(PIOTR, start("/reading"), read(days));

        assertThat(page.box("readOn")).isEqualTo(centre.typed(days));
        assertThat(papersOf("FILE_READING")).isEmpty();
    }

    @Test
    void is_read_again_by_the_assistant_who_takes_over_on_the_same_day() {
        browser.done(PIOTR, start("/reading"), read(0));
        browser.done(
                EWA,
                "/cases/" + family + "/reassignment",
                Form.empty()
                        .with(
                                "version",
                                centre.owner()
                                        .sql("select id from assignment where case_id = ? and ended_on is null")
                                        .param(family.id())
                                        .query(String.class)
                                        .single())
                        .with("assistant", ANNA.id().toString())
                        .with("on", centre.typed(0))
                        .with("note", "Zacznij od szkoły."));

        assertThat(browser.read(ANNA, start("")).text()).doesNotContain("Piotr Gil zna dokumenty");
        browser.done(ANNA, start("/reading"), read(0));
        browser.done(ANNA, start("/reading"), read(0));

        assertThat(papersOf("FILE_READING")).hasSize(2);
        assertThat(browser.read(ANNA, start("")).text()).contains("Anna Kowal zna dokumenty");
    }

    @Test
    void is_read_by_the_assistant_herself_and_not_by_who_stands_in() {
        centre.owner()
                .sql(
                        "insert into worker_absence (worker_id, first_day, last_day, deputy_id) values (?, current_date, current_date, ?)")
                .params(PIOTR.id().id(), PELAGIA.id().id())
                .update();

        assertThat(browser.read(PELAGIA, start("")).html()).doesNotContain("/cooperation/reading");
        assertThat(browser.send(PELAGIA, start("/reading"), read(0)).sentences())
                .containsExactly(
                        "Przeczytanie dokumentów potwierdza asystent rodziny. Osoba, która zastępuje, widzi je i bez tego.");
        assertThat(papersOf("FILE_READING")).isEmpty();
    }

    @Test
    void of_a_family_that_a_court_obliged_goes_on_when_the_family_refuses() {
        var obliged = families.assignedTo(PIOTR, families.assessed(families.interviewed(families.obliged())));
        browser.done(PIOTR, "/cases/" + obliged + "/cooperation/visit", papers.jointVisit());
        browser.done(PIOTR, "/cases/" + obliged + "/consents/new/COOPERATION_REFUSED", papers.refusal(obliged));

        assertThat(startedOn(obliged)).containsExactly(centre.today());
    }

    @Test
    void of_a_family_that_came_itself_waits_when_the_family_refuses() {
        browser.done(PIOTR, start("/visit"), papers.jointVisit());
        browser.done(PIOTR, "/cases/" + family + "/consents/new/COOPERATION_REFUSED", papers.refusal(family));

        assertThat(startedOn()).isEmpty();
    }

    @Test
    void of_support_za_zyciem_is_the_first_meeting_without_social_worker_or_consent() {
        var asking = families.asking();
        var request = families.requestOf(asking);
        browser.done(EWA, "/requests/" + request, papers.assign(request, PIOTR));
        browser.done(
                PIOTR,
                "/cases/" + asking + "/cooperation/visit",
                papers.jointVisit().with("socialWorker", ""));

        assertThat(startedOn(asking)).containsExactly(centre.today());
    }

    @Test
    void of_a_family_without_an_assistant_is_still_to_come() {
        var requested = families.familyOf(families.requested());

        assertThat(browser.read(JAN, "/cases/" + requested + "/cooperation").text())
                .contains("Ta rodzina nie ma jeszcze asystenta.");
        for (var step : Map.of(
                        "visit", papers.jointVisit(), "appointment", papers.jointVisitAgreed(), "missed", missed(0))
                .entrySet()) {
            assertThat(browser.refused(JAN, "/cases/" + requested + "/cooperation/" + step.getKey(), step.getValue())
                            .sentences())
                    .as(step.getKey())
                    .containsExactly("Współpraca zaczyna się dopiero, gdy rodzina ma asystenta.");
        }
        assertThat(browser.refused(EWA, "/cases/" + requested + "/cooperation/waiver", waiver())
                        .sentences())
                .containsExactly(NOTHING_TO_WAIVE);
    }

    private void refusesVisit(String box, String text, String sentence) {
        var page = browser.refused(PIOTR, start("/visit"), papers.jointVisit().with(box, text));

        assertThat(page.sentences())
                .as("%s: %s", box, text)
                .singleElement()
                .asString()
                .contains(sentence);
        assertThat(page.hasAnchor(box)).isTrue();
        assertThat(page.box(box)).isEqualTo(text);
    }

    private String start(String page) {
        return "/cases/" + family + "/cooperation" + page;
    }

    private String consent() {
        return "/cases/" + family + "/consents/new/COOPERATION";
    }

    private void assignedAgo(int days) {
        centre.owner()
                .sql("update case_paper set dated_on = dated_on - ? where case_id = ? and kind = 'ASSIGNMENT'")
                .params(days, family.id())
                .update();
    }

    private Form missed(int days) {
        return Form.empty()
                .with("day", centre.typed(days))
                .with("hour", "")
                .with("reason", "NOBODY_HOME")
                .with("words", "Drzwi zamknięte.");
    }

    private static Form waiver() {
        return Form.empty().with("reason", "Rodzina zna asystenta z poprzedniej pracy.");
    }

    private Form read(int days) {
        return Form.empty().with("readOn", centre.typed(days));
    }

    private int agreed() {
        return centre.owner()
                .sql("select count(*) from agreed_visit where case_id = ? and ended_at is null")
                .param(family.id())
                .query(Integer.class)
                .single();
    }

    private List<LocalDate> startedOn() {
        return startedOn(family);
    }

    private List<LocalDate> startedOn(CaseId of) {
        return centre.owner()
                .sql("select started_on from register_entry where case_id = ? and started_on is not null")
                .param(of.id())
                .query(LocalDate.class)
                .list();
    }

    private List<LocalDate> papersOf(String kind) {
        return centre.owner()
                .sql("select dated_on from case_paper where case_id = ? and kind = ?")
                .params(family.id(), kind)
                .query(LocalDate.class)
                .list();
    }
}

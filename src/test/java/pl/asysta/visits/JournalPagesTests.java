package pl.asysta.visits;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.asysta.support.Colleague.ADAM;
import static pl.asysta.support.Colleague.ANNA;
import static pl.asysta.support.Colleague.EWA;
import static pl.asysta.support.Colleague.JAN;
import static pl.asysta.support.Colleague.PIOTR;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import pl.asysta.cases.CaseId;
import pl.asysta.support.Browser;
import pl.asysta.support.Centre;
import pl.asysta.support.CentreTest;
import pl.asysta.support.Families;
import pl.asysta.support.Plans;
import pl.asysta.support.Statements;
import pl.asysta.support.Visits;

@DisplayName("The papers of an assistant’s work")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
@CentreTest
class JournalPagesTests {
    private static final String SOMEBODY_ELSES = "rodzina, z którą pracuje już ktoś inny";

    @Autowired
    Centre centre;

    @Autowired
    Browser browser;

    @Autowired
    Families families;

    @Autowired
    Plans plans;

    @Autowired
    Visits visits;

    @Autowired
    Statements statements;

    private CaseId family;
    private String yesterday;

    @BeforeEach
    void yesterdays_visit() {
        family = families.assignedTo(PIOTR);
        visits.held(family, PIOTR, "HOME_VISIT", 1, 90, "Zeszyt wydatków.");
        yesterday = "?day=" + centre.day(-1);
    }

    @Test
    void tell_of_one_visit_on_three_sheets() {
        assertThat(card(yesterday))
                .contains(
                        "Karta pracy z rodziną",
                        "Zeszyt wydatków.",
                        "16:30–18:00",
                        "podpis rodzica",
                        "podpis dyrektora");
        assertThat(day(yesterday)).contains("Piotr Gil", "Kowalskich", "Zeszyt wydatków.", "razem 1 godz. 30 min");
        assertThat(month(yesterday))
                .contains("Piotr Gil", "Kowalskich", "Spotkania z rodzinami 1,")
                .contains("1 godz. 30 min");
        assertThat(month("")).contains("w tym nowe: 1, zakończone lub przekazane: 0", "Kowalskich, nowa");
    }

    @Test
    void leave_out_what_is_of_another_day_another_month_or_another_assistant() {
        visits.held(family, PIOTR, "PHONE", 70, 10, "Dawna rozmowa.");
        visits.held(family, ANNA, "HOME_VISIT", 1, 45, "Wizyta Anny.");

        assertThat(day(yesterday)).doesNotContain("Dawna rozmowa.", "Wizyta Anny.");
        assertThat(card(yesterday)).contains("Wizyta Anny.").doesNotContain("Dawna rozmowa.");
        assertThat(card("?day=" + centre.day(-70))).contains("Dawna rozmowa.").doesNotContain("Wizyta Anny.");
        assertThat(month(yesterday)).contains("Rozmowy telefoniczne 0", "1 godz. 30 min");
        assertThat(month("?day=" + centre.day(-70))).contains("Rozmowy telefoniczne 1", "0 godz. 10 min");
    }

    @Test
    void count_each_kind_once_and_add_up() {
        visits.held(family, PIOTR, "INTERVENTION", 1, 30, "Nocny telefon sąsiadki.");
        visits.held(family, PIOTR, "PHONE", 1, 10, "Rozmowa.");
        visits.held(family, PIOTR, "INSTITUTION", 1, 20, "Szkoła.");
        visits.held(family, PIOTR, "MISSED", 1, null, "Nikogo nie było.");

        assertThat(month(yesterday))
                .contains("Spotkania z rodzinami 2, w tym interwencje: 1")
                .contains("Rozmowy telefoniczne 1", "Kontakty z instytucjami 1", "Spotkania, które się nie odbyły 1")
                .contains("Czas pracy z rodzinami 2 godz. 30 min");
        assertThat(day(yesterday)).contains("Wpisów: 5, razem 2 godz. 30 min");
    }

    @Test
    void add_up_on_the_card_which_has_a_row_for_each_meeting() {
        visits.held(family, PIOTR, "PHONE", 1, 10, "Rozmowa.");
        visits.held(family, PIOTR, "INSTITUTION", 1, 20, "Szkoła.");
        visits.held(family, PIOTR, "MISSED", 1, null, "Nikogo nie było.");
        centre.owner()
                .sql("update work_card_entry set place = 'HOME' where kind = 'HOME_VISIT'")
                .update();

        var rows = browser.read(PIOTR, "/cases/" + family + "/work-card/print" + yesterday)
                .rows();

        assertThat(rows).filteredOn(row -> row.matches("[1-4] .*")).hasSize(4);
        assertThat(rows)
                .contains(
                        "Razem w miesiącu: spotkania 1, 2 godz. 0 min. W domu rodziny: 1. Rozmowy z instytucjami: 1. Telefony: 1. Nieodbyte: 1.");
    }

    @Test
    void name_the_goals_of_the_plan_and_number_what_was_worked_on() {
        family = families.cooperatingWith(PIOTR);
        plans.agreed(family, PIOTR);
        visits.held(family, PIOTR, "PHONE", 1, 10, "Rozmowa o budżecie.");
        centre.owner().sql("""
                        insert into work_card_goal select e.id, g.id from work_card_entry e, work_plan_goal g
                         where e.note = 'Rozmowa o budżecie.'""").update();

        assertThat(card(yesterday)).contains("Cele planu: 1. Budżet, który wystarcza do końca miesiąca.", "wersja 1 z");
        assertThat(browser.read(PIOTR, "/cases/" + family + "/work-card/print" + yesterday)
                        .rows())
                .anySatisfy(row -> assertThat(row).matches("[12] .* 1 Rozmowa o budżecie\\..*"));
    }

    @Test
    void show_an_amendment_with_its_day_beside_the_words_that_it_amends() {
        centre.owner().sql("""
                        insert into work_card_amendment select gen_random_uuid(), id, 1, 'Zeszyt był pusty.', 'Pomyłka.', ?, now()
                          from work_card_entry where note = 'Zeszyt wydatków.'""").param(PIOTR.id().id()).update();

        for (var sheet : new String[] {day(yesterday), card(yesterday)}) {
            assertThat(sheet)
                    .containsPattern("Zeszyt wydatków\\. Sprostowanie 1 , .* Powód: Pomyłka\\. Zeszyt był pusty\\.");
        }
    }

    @Test
    void leave_what_the_office_asked_out_of_what_the_family_signs() {
        centre.owner().sql("""
                        insert into work_card_question (id, entry_id, words, asked_by, asked_at)
                        select gen_random_uuid(), id, 'Czy to prawda?', ?, now()
                          from work_card_entry where note = 'Zeszyt wydatków.'""").param(EWA.id().id()).update();

        assertThat(card(yesterday)).contains("Zeszyt wydatków.").doesNotContain("Czy to prawda?", "czeka na odpowiedź");
    }

    @Test
    void count_a_family_that_somebody_else_has_now_and_do_not_name_it() {
        centre.owner()
                .sql("update family_case set assistant_id = ? where id = ?")
                .params(ANNA.id().id(), family.id())
                .update();

        assertThat(day(yesterday)).contains(SOMEBODY_ELSES, "1 godz. 30 min").doesNotContain("Kowalskich", "Zeszyt");
        assertThat(month(yesterday)).contains(SOMEBODY_ELSES, "1 godz. 30 min").doesNotContain("Kowalskich");
        assertThat(browser.read(EWA, "/calendar/day-sheet" + yesterday + "&assistant=" + PIOTR.id())
                        .text())
                .contains("Kowalskich", "Zeszyt wydatków.");
        assertThat(browser.open(PIOTR, "/cases/" + family + "/work-card/print").status())
                .isEqualTo(404);
    }

    @Test
    void are_of_whom_a_leader_chooses_and_of_nobody_but_herself_for_an_assistant() {
        assertThat(browser.read(EWA, "/calendar/month-report" + yesterday + "&assistant=" + PIOTR.id())
                        .text())
                .contains("Piotr Gil", "Kowalskich");
        assertThat(browser.read(ANNA, "/calendar/day-sheet" + yesterday + "&assistant=" + PIOTR.id())
                        .text())
                .contains("Tego dnia nie ma wpisów.")
                .doesNotContain("Piotr Gil", "Kowalskich");
        for (var sheet : new String[] {"/calendar/day-sheet", "/calendar/month-report"}) {
            assertThat(browser.open(JAN, sheet).status()).isEqualTo(403);
            assertThat(browser.open(ADAM, sheet).status()).isEqualTo(403);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?day=kiedy%C5%9B", "?day=9999-99-99", "?day=2026-02-30"})
    void are_of_today_or_its_month_when_the_day_is_no_day(String asked) {
        assertThat(day(asked)).contains("Dziennik pracy", "Tego dnia nie ma wpisów.");
        assertThat(month(asked)).contains("Miesięczne sprawozdanie");
        assertThat(card(asked)).contains("Karta pracy z rodziną");
    }

    @Test
    void cost_the_same_statements_for_one_entry_and_for_fifty() {
        var sheets = new String[] {
            "/calendar/day-sheet" + yesterday,
            "/calendar/month-report" + yesterday,
            "/cases/" + family + "/work-card/print" + yesterday
        };
        for (var sheet : sheets) {
            browser.read(PIOTR, sheet);
            var few = statements.of(() -> browser.read(PIOTR, sheet));
            for (int i = 0; i < 50; i++) {
                visits.held(family, PIOTR, "HOME_VISIT", 1, 10, "Kolejna.");
            }

            assertThat(statements.of(() -> browser.read(PIOTR, sheet))).hasSameSizeAs(few);
        }
    }

    private String day(String asked) {
        return browser.read(PIOTR, "/calendar/day-sheet" + asked).text();
    }

    private String month(String asked) {
        return browser.read(PIOTR, "/calendar/month-report" + asked).text();
    }

    private String card(String asked) {
        return browser.read(PIOTR, "/cases/" + family + "/work-card/print" + asked)
                .text();
    }
}

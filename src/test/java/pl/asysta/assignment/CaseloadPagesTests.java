package pl.asysta.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.asysta.support.Colleague.ANNA;
import static pl.asysta.support.Colleague.DANUTA;
import static pl.asysta.support.Colleague.EWA;
import static pl.asysta.support.Colleague.JAN;
import static pl.asysta.support.Colleague.KRYSTYNA;
import static pl.asysta.support.Colleague.PELAGIA;
import static pl.asysta.support.Colleague.PIOTR;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import pl.asysta.request.RequestId;
import pl.asysta.support.Browser;
import pl.asysta.support.Centre;
import pl.asysta.support.CentreTest;
import pl.asysta.support.Colleague;
import pl.asysta.support.Families;
import pl.asysta.support.Form;
import pl.asysta.support.Papers;

@DisplayName("The caseloads")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
@CentreTest
class CaseloadPagesTests {
    @Autowired
    Centre centre;

    @Autowired
    Browser browser;

    @Autowired
    Families families;

    @Autowired
    Papers papers;

    @Test
    void stand_on_one_board_with_count_load_and_what_is_in_the_way() {
        var text = browser.read(KRYSTYNA, "/caseloads").text();

        assertThat(text)
                .contains("Anna Kowal", "14 z 15", "1 wolne", "15 z 15", "brak miejsc")
                .contains("Nieobecność do ", "Zawieszenie od ")
                .contains("Limit ustawowy: 15 rodzin na asystenta (art. 15 ust. 4).");
    }

    @ParameterizedTest
    @EnumSource(
            names = {"EWA", "DANUTA", "KRYSTYNA"},
            mode = EnumSource.Mode.EXCLUDE)
    void are_not_for_others(Colleague colleague) {
        assertThat(browser.open(colleague, "/caseloads").status()).isEqualTo(403);
        assertThat(browser.open(colleague, "/caseloads/" + PIOTR.id()).status()).isEqualTo(403);
        browser.turnedAway(403, colleague, "/caseloads/" + PIOTR.id() + "/terms", terms("0,5", ""));
        browser.turnedAway(403, colleague, "/caseloads/" + PIOTR.id() + "/suspension", suspension());
        browser.turnedAway(403, colleague, "/caseloads/counting", counting(false));
    }

    @Test
    void show_a_place_that_a_waiting_request_reserves() {
        centre.owner()
                .sql("update assignment_request set proposed_assistant_id = ? where id = ?")
                .params(PIOTR.id().id(), families.requested().id())
                .update();

        assertThat(browser.read(EWA, "/caseloads").text())
                .contains("1 propozycja czeka na decyzję", "11 wolnych", "zarezerwowane: 1");
    }

    @Test
    void show_what_ends_soon_and_when_the_next_place_is_expected() {
        var family = familyOf(PELAGIA);
        browser.done(KRYSTYNA, "/cases/" + family + "/planned-end", plannedEnd(family, "", centre.typed(30)));
        assertThat(browser.read(EWA, "/caseloads").text())
                .contains("1 praca kończy się w ciągu 30 dni", "Najbliższe miejsce spodziewane ");

        browser.done(
                KRYSTYNA, "/cases/" + family + "/planned-end", plannedEnd(family, centre.typed(30), centre.typed(31)));
        assertThat(browser.read(EWA, "/caseloads").text())
                .doesNotContain("kończy się w ciągu")
                .contains("Najbliższe miejsce spodziewane ");
    }

    @ParameterizedTest
    @CsvSource({"-31, Planowany koniec wypada przed początkiem pracy", "1827, Planowany koniec jest za daleko"})
    void refuse_a_planned_end_that_cannot_be(int days, String sentence) {
        assertThat(browser.refused(
                                KRYSTYNA,
                                "/cases/" + familyOf(PELAGIA) + "/planned-end",
                                plannedEnd(familyOf(PELAGIA), "", centre.typed(days)))
                        .sentences())
                .singleElement()
                .asString()
                .startsWith(sentence);
    }

    @Test
    void tell_the_slower_of_two_who_plan_an_end_what_the_other_planned() {
        var family = familyOf(PELAGIA);
        var address = "/cases/" + family + "/planned-end";
        browser.done(KRYSTYNA, address, plannedEnd(family, "", centre.typed(30)));

        var refused = browser.refused(EWA, address, plannedEnd(family, "", centre.typed(60)));

        assertThat(refused.sentences()).singleElement().asString().startsWith("Ktoś w tym czasie zapisał inny koniec");
        assertThat(refused.html())
                .contains("name=\"seen\" value=\"" + centre.typed(30) + "\"", "value=\"" + centre.typed(60) + "\"");
        browser.done(EWA, address, plannedEnd(family, centre.typed(30), centre.typed(60)));
        browser.done(EWA, address, plannedEnd(family, centre.typed(30), centre.typed(60)));
        assertThat(browser.read(EWA, address).html()).contains("value=\"" + centre.typed(60) + "\"");
    }

    @Test
    void plan_no_end_for_an_assistant_who_has_given_the_family_away_meanwhile() {
        var family = familyOf(PELAGIA);
        var stale = plannedEnd(family, "", centre.typed(30));
        centre.owner()
                .sql("update assignment set ended_on = current_date where case_id = ?::uuid")
                .param(family)
                .update();
        centre.owner().sql("""
                        insert into assignment (id, assistant_id, case_id, request_id, basis, started_on, follows, handover_note, assigned_by, assigned_at)
                        select gen_random_uuid(), ?, case_id, request_id, basis, current_date, id, 'Bliżej', assigned_by, now()
                          from assignment where case_id = ?::uuid""").params(PIOTR.id().id(), family).update();

        assertThat(browser.refused(EWA, "/cases/" + family + "/planned-end", stale)
                        .sentences())
                .singleElement()
                .asString()
                .startsWith("Ktoś był szybszy");
    }

    @Test
    void can_be_seen_under_another_limit_with_the_assistants_it_would_need() {
        var text = browser.read(EWA, "/caseloads?limit=10").text();

        // 14 + 3 + 15 families need four assistants at ten each; five and four are above
        assertThat(text)
                .contains("Tak byłoby przy limicie 10.", "14 z 10", "4 rodziny ponad limit, zostają", "5 rodzin ponad")
                .contains(
                        "potrzebują tylu pełnych etatów: 4. Ośrodek ma 5,00, brakuje 0,00. Ponad limit byłoby rodzin: 9.");
        assertThat(browser.read(EWA, "/caseloads?limit=5").text()).contains("etatów: 7.", "brakuje 2,00");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"0", "100", "dziesięć"})
    void asks_for_a_readable_number_instead_of_another_limit(String limit) {
        var page = browser.read(EWA, "/caseloads?limit=" + limit);

        assertThat(page.text()).contains("Wpisz liczbę od 1 do 99.", "Limit ustawowy: 15 rodzin");
        assertThat(page.box("limit")).isEqualTo(limit);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "x", "100", ""})
    void are_shown_as_they_are_for_a_limit_that_cannot_be(String limit) {
        assertThat(browser.read(EWA, "/caseloads?limit=" + limit).text()).contains("Limit ustawowy: 15");
    }

    @ParameterizedTest
    @CsvSource({"'0,5', 7", "'0,75', 11", "'0.1', 1", "'1', 15"})
    void are_scaled_with_the_part_of_a_post_and_rounded_down(String post, int limit) {
        browser.done(EWA, "/caseloads/" + PIOTR.id() + "/terms", terms(post, ""));

        assertThat(browser.read(EWA, "/caseloads/" + PIOTR.id()).text()).contains("Rodziny: 3 z " + limit + ".");
    }

    @Test
    void keep_every_family_when_a_limit_is_lowered_and_take_no_more() {
        browser.done(DANUTA, "/caseloads/" + ANNA.id() + "/terms", terms("1", "10"));
        assertThat(centre.familiesOf(ANNA)).isEqualTo(14);
        assertThat(browser.read(EWA, "/caseloads").text()).contains("14 z 10", "4 rodziny ponad limit, zostają");

        var request = families.requested();
        assertThat(decisionRefused(request, ANNA))
                .isEqualTo(
                        "Anna Kowal: liczba rodzin to już 14, a limit tej osoby wynosi 10. Wybierz inną osobę albo zmień ustalenia z tą osobą.");
        assertThat(browser.read(EWA, "/requests/" + request)
                        .labelOf("assistant", ANNA.id().toString()))
                .contains("Limit tej osoby to 10, niżej niż w ustawie.");
    }

    @Test
    void take_a_family_up_to_the_own_limit_and_no_more() {
        browser.done(EWA, "/caseloads/" + PIOTR.id() + "/terms", terms("1", "4"));

        var first = families.requested();
        browser.done(EWA, "/requests/" + first, papers.assign(first, PIOTR));

        assertThat(decisionRefused(families.requested(), PIOTR))
                .startsWith("Piotr Gil: liczba rodzin to już 4, a limit");
        assertThat(centre.familiesOf(PIOTR)).isEqualTo(4);
    }

    @Test
    void go_back_to_the_earlier_terms_when_those_for_a_time_have_ended() {
        browser.done(EWA, "/caseloads/" + PIOTR.id() + "/terms", terms("0,5", ""));
        browser.done(
                EWA,
                "/caseloads/" + PIOTR.id() + "/terms",
                terms("0,5", "4").with("from", centre.typed(1)).with("to", centre.typed(2)));
        for (int[] dayAndLimit : new int[][] {{0, 7}, {1, 4}, {2, 4}, {3, 7}}) {
            assertThat(centre.owner()
                            .sql("select caseload_allowed(?, ?)")
                            .params(PIOTR.id().id(), centre.day(dayAndLimit[0]))
                            .query(Integer.class)
                            .single())
                    .isEqualTo(dayAndLimit[1]);
        }
    }

    @Test
    void refuse_terms_that_cannot_be() {
        var address = "/caseloads/" + PIOTR.id() + "/terms";
        assertThat(browser.refused(
                                EWA,
                                address,
                                terms("1", "16").with("from", centre.typed(-1)).with("to", centre.typed(-2)))
                        .sentences())
                .containsExactlyInAnyOrder(
                        "Ustaleń nie zmienia się wstecz. Podaj dzisiejszy dzień albo późniejszy.",
                        "Ustalenia kończą się wcześniej, niż się zaczynają. Popraw jeden z tych dni.",
                        "Limit własny może być tylko niższy niż ustawowy. Podaj liczbę od 0 do 15.");
        for (var post : new String[] {"0", "0,09", "1,1", "pół"}) {
            assertThat(browser.refused(EWA, address, terms(post, "")).sentences())
                    .containsExactly("Podaj część etatu od 0,1 do 1, na przykład 0,5.");
        }
        assertThat(browser.refused(EWA, address, terms("1", "dziesięć").blank("reason"))
                        .sentences())
                .containsExactlyInAnyOrder("Wpisz liczbę rodzin cyframi, na przykład 10.", "Napisz, dlaczego.");
        browser.turnedAway(404, EWA, "/caseloads/" + JAN.id() + "/terms", terms("1", ""));
    }

    @Test
    void are_agreed_once_by_a_double_click() {
        browser.done(EWA, "/caseloads/" + PIOTR.id() + "/terms", terms("0,5", "6"));
        var before = centre.contents();

        browser.done(EWA, "/caseloads/" + PIOTR.id() + "/terms", terms("0,5", "6"));

        assertThat(centre.contents()).isEqualTo(before);
    }

    @Test
    void leave_families_for_life_out_when_the_director_reads_the_act_so() {
        browser.done(EWA, "/caseloads/counting", counting(false));
        var asking = families.requestOf(families.asking());

        browser.done(EWA, "/requests/" + asking, papers.assign(asking, PELAGIA));

        assertThat(centre.familiesOf(PELAGIA))
                .as("fifteen that count and one that does not")
                .isEqualTo(16);
        assertThat(browser.read(EWA, "/caseloads/" + PELAGIA.id()).text())
                .contains("Rodziny: 15 z 15.", "nie liczy się do limitu");
        assertThat(decisionRefused(families.requested(), PELAGIA)).contains("liczba rodzin to już 15");

        browser.done(EWA, "/caseloads/counting", counting(true).with("reason", "Zmiana stanowiska."));
        assertThat(browser.read(EWA, "/caseloads/" + PELAGIA.id()).text()).contains("Rodziny: 16 z 15.");
        assertThat(centre.familiesOf(PELAGIA)).as("nothing is taken away").isEqualTo(16);
    }

    @Test
    void count_families_for_life_unless_somebody_decided_otherwise() {
        var asking = families.requestOf(families.asking());

        assertThat(decisionRefused(asking, PELAGIA)).contains("liczba rodzin to już 15");
        assertThat(browser.refused(EWA, "/caseloads/counting", counting(false).with("from", centre.typed(-1)))
                        .sentences())
                .containsExactly("Tego nie zmienia się wstecz. Podaj dzisiejszy dzień albo późniejszy.");
    }

    @Test
    void add_up_the_difficulty_of_their_families() {
        var family = familyOf(PIOTR);
        assertThat(browser.read(EWA, "/caseloads/" + PIOTR.id()).text()).contains("Obciążenie ważone: 3.");

        browser.done(KRYSTYNA, "/cases/" + family + "/difficulty", difficulty("THREE"));

        assertThat(browser.read(EWA, "/caseloads/" + PIOTR.id()).text()).contains("Obciążenie ważone: 5.");
        browser.done(JAN, "/cases/" + family + "/difficulty", difficulty("TWO").with("reason", "Jest lepiej."));
        assertThat(browser.read(JAN, "/cases/" + family + "/difficulty").text())
                .contains("3 z 3", "2 z 3", "Jest lepiej.", "Krystyna Zając", "Jan Nowicki");
        browser.turnedAway(403, PIOTR, "/cases/" + family + "/difficulty", difficulty("ONE"));
        assertThat(browser.refused(
                                JAN,
                                "/cases/" + family + "/difficulty",
                                Form.empty().with("reason", ""))
                        .sentences())
                .containsExactlyInAnyOrder("Zaznacz jedną z trzech wag.", "Napisz, dlaczego.");
    }

    @Test
    void of_a_suspended_assistant_are_listed_for_reassignment_until_she_works_again() {
        browser.done(EWA, "/caseloads/" + PIOTR.id() + "/suspension", suspension());

        assertThat(browser.read(EWA, "/caseloads").text())
                .contains("Rodziny do przekazania", "asystent: Piotr Gil, zawieszenie (art. 13)");
        assertThat(decisionRefused(families.requested(), PIOTR))
                .isEqualTo("Piotr Gil: zawieszenie (art. 13). Wybierz inną osobę.");

        browser.done(
                EWA,
                "/caseloads/" + PIOTR.id() + "/lifting",
                Form.empty().with("backOn", centre.typed(0)).with("why", "Umorzono postępowanie."));
        assertThat(browser.read(EWA, "/caseloads").text()).doesNotContain("asystent: Piotr Gil");
        assertThat(browser.read(EWA, "/caseloads/" + PIOTR.id()).text())
                .contains("Pismo KD.110.1", "Zakończone: Umorzono postępowanie.", "Nie ma zawieszenia.");
    }

    @Test
    void refuse_a_suspension_that_cannot_be() {
        var address = "/caseloads/" + PIOTR.id() + "/suspension";
        browser.done(EWA, address, suspension());
        var before = centre.contents();
        browser.done(EWA, address, suspension());
        assertThat(centre.contents()).as("a double click").isEqualTo(before);

        assertThat(browser.refused(DANUTA, address, suspension().with("basis", "Inne pismo"))
                        .sentences())
                .singleElement()
                .asString()
                .startsWith("Zawieszenie już trwa, od ");
        assertThat(browser.refused(
                                EWA,
                                "/caseloads/" + PIOTR.id() + "/lifting",
                                Form.empty().with("backOn", centre.typed(-3)).with("why", "Umorzono."))
                        .sentences())
                .singleElement()
                .asString()
                .startsWith("Zawieszenie zaczęło się ");
        browser.turnedAway(404, EWA, "/caseloads/" + JAN.id() + "/suspension", suspension());
    }

    @Test
    void lend_their_reasons_to_the_directors_choice() {
        browser.done(
                KRYSTYNA,
                "/caseloads/" + ANNA.id() + "/profile",
                Form.empty().with("district", Centre.FIRST_DISTRICT).with("languages", "UKRAINIAN", "ROMANI"));
        var request = families.requested();
        var family = families.familyOf(request);
        browser.done(JAN, "/cases/" + family + "/difficulty", difficulty("TWO").with("language", "UKRAINIAN"));

        var page = browser.read(EWA, "/requests/" + request);

        assertThat(page.text()).contains("Trudność pracy z tą rodziną: 2 z 3", "potrzebny język: ukraiński");
        assertThat(page.labelOf("assistant", ANNA.id().toString()))
                .contains(
                        "1 wolne miejsce",
                        "obciążenie 14",
                        "mieszka w rejonie tej rodziny",
                        "zna język rodziny (ukraiński)");
        assertThat(page.labelOf("assistant", PIOTR.id().toString())).contains("12 wolnych miejsc", "obciążenie 3");
        assertThat(page.text().indexOf("12 wolnych miejsc"))
                .as("more free places come first")
                .isLessThan(page.text().indexOf("1 wolne miejsce"));
    }

    private String decisionRefused(RequestId request, Colleague assistant) {
        var before = centre.contents();
        var page = browser.turnedAway(422, EWA, "/requests/" + request, papers.assign(request, assistant));
        assertThat(centre.contents()).isEqualTo(before);
        assertThat(page.sentences()).hasSize(1);
        return page.sentences().get(0);
    }

    private String familyOf(Colleague assistant) {
        return centre.owner()
                .sql(
                        "select case_id from assignment where assistant_id = ? and ended_on is null order by case_id limit 1")
                .param(assistant.id().id())
                .query(String.class)
                .single();
    }

    private Form plannedEnd(String family, String seen, String planned) {
        var open = centre.owner()
                .sql("select id from assignment where case_id = ?::uuid and ended_on is null")
                .param(family)
                .query(String.class)
                .single();
        return Form.empty().with("version", open).with("seen", seen).with("plannedEnd", planned);
    }

    private Form terms(String post, String ownLimit) {
        return Form.empty()
                .with("workingTime", post)
                .with("ownLimit", ownLimit)
                .with("from", centre.typed(0))
                .with("to", "")
                .with("reason", "Uzgodnione na spotkaniu.");
    }

    private Form suspension() {
        return Form.empty().with("from", centre.typed(-2)).with("basis", "Pismo KD.110.1");
    }

    private Form counting(boolean counts) {
        return Form.empty()
                .with("counts", counts)
                .with("from", centre.typed(0))
                .with("reason", "Stanowisko radcy prawnego.");
    }

    private static Form difficulty(String weight) {
        return Form.empty().with("weight", weight).with("language", "").with("reason", "Troje małych dzieci.");
    }
}

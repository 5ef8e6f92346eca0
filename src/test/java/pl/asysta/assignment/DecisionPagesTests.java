package pl.asysta.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.asysta.support.Colleague.ANNA;
import static pl.asysta.support.Colleague.DANUTA;
import static pl.asysta.support.Colleague.EWA;
import static pl.asysta.support.Colleague.JAN;
import static pl.asysta.support.Colleague.OLGA;
import static pl.asysta.support.Colleague.PELAGIA;
import static pl.asysta.support.Colleague.PIOTR;
import static pl.asysta.support.Colleague.ZOFIA;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
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

@DisplayName("The director's decision")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
@CentreTest
class DecisionPagesTests {
    @Autowired
    Centre centre;

    @Autowired
    Browser browser;

    @Autowired
    Families families;

    @Autowired
    Papers papers;

    private RequestId request;
    private String address;

    @BeforeEach
    void requested() {
        request = families.requested();
        address = "/requests/" + request;
    }

    @ParameterizedTest
    @CsvSource({"ANNA, 14 z 15", "PIOTR, 3 z 15"})
    void offers_assistants_who_have_room(Colleague assistant, String families) {
        var page = browser.read(EWA, address);
        var value = assistant.id().toString();

        assertThat(page.mark("assistant", value).hasAttribute("disabled")).isFalse();
        assertThat(page.labelOf("assistant", value)).contains(assistant.fullName(), "małe dzieci", families);
    }

    @Test
    void shows_why_others_cannot_be_chosen() {
        var page = browser.read(EWA, address);

        assertThat(page.labelOf("assistant", PELAGIA.id().toString()))
                .contains("Liczba rodzin: 15. Ustawa nie pozwala na więcej (art. 15 ust. 4).", "15 z 15");
        assertThat(page.labelOf("assistant", ZOFIA.id().toString())).contains("Nieobecność do " + written(10));
        assertThat(page.labelOf("assistant", OLGA.id().toString()))
                .contains("Zawieszenie od " + written(-5) + " (art. 13)");
        for (var hindered : new Colleague[] {PELAGIA, ZOFIA, OLGA}) {
            assertThat(page.mark("assistant", hindered.id().toString()).hasAttribute("disabled"))
                    .isTrue();
        }
    }

    @Test
    void refuses_a_full_assistant_from_a_tampered_form() {
        assertThat(refused(papers.assign(request, PELAGIA)))
                .isEqualTo(
                        "Pelagia Szpak: liczba rodzin to już 15, a ustawa dopuszcza 15 (art. 15 ust. 4). Wybierz inną osobę.");
    }

    @Test
    void refuses_an_absent_assistant_from_a_tampered_form() {
        assertThat(refused(papers.assign(request, ZOFIA)))
                .isEqualTo("Zofia Bąk: nieobecność do " + written(10) + ". Wybierz inną osobę.");
    }

    @Test
    void refuses_a_suspended_assistant_from_a_tampered_form() {
        assertThat(refused(papers.assign(request, OLGA)))
                .isEqualTo("Olga Kos: zawieszenie (art. 13). Wybierz inną osobę.");
    }

    @ParameterizedTest
    @EnumSource(names = {"JAN", "EWA", "ADAM"})
    void refuses_a_person_who_is_no_assistant(Colleague colleague) {
        assertThat(refused(papers.assign(request, colleague)))
                .isEqualTo("Ta osoba nie jest asystentem rodziny. Wybierz asystenta z listy.");
    }

    @Test
    void refuses_an_assistant_whose_account_is_closed() {
        centre.owner()
                .sql("update worker set enabled = false where login = 'piotr'")
                .update();

        assertThat(refused(papers.assign(request, PIOTR)))
                .isEqualTo("Ta osoba nie jest asystentem rodziny. Wybierz asystenta z listy.");
    }

    @Test
    void refuses_an_assistant_nobody_knows() {
        assertThat(refused(papers.assign(request, PIOTR).with("assistant", UUID.randomUUID())))
                .isEqualTo("Ta osoba nie jest asystentem rodziny. Wybierz asystenta z listy.");
    }

    @ParameterizedTest
    @CsvSource({"assistant, x", "decision, MAYBE", "version, x"})
    void keeps_what_was_typed_when_one_value_was_tampered_with(String box, String value) {
        var page = browser.turnedAway(
                422, EWA, address, papers.assign(request, PIOTR).with(box, value));

        assertThat(page.sentences()).hasSize(1);
        assertThat(page.box("hints")).isEqualTo("Zacznij od szkoły.");
    }

    @Test
    void wants_one_of_three() {
        var page = browser.refused(EWA, address, papers.assign(request, PIOTR).without("decision"));

        assertThat(page.sentences()).containsExactly("Wybierz jedną z decyzji.");
    }

    @Test
    void is_a_letter_with_a_number_a_goal_and_days() {
        browser.done(
                EWA,
                address,
                papers.assign(request, PIOTR)
                        .with("goal", "RETURN_OF_CHILD")
                        .with("from", centre.typed(30))
                        .with("plannedEnd", centre.typed(300)));

        assertThat(browser.read(PIOTR, "/cases/" + families.familyOf(request) + "/assignments")
                        .text())
                .contains(
                        "PA-" + centre.today().getYear() + "/001",
                        "żeby dziecko wróciło do domu",
                        "art. 11 ust. 3 i 4 ustawy",
                        written(30),
                        written(300));
    }

    @ParameterizedTest
    @CsvSource({
        "-1, , Praca nie może zacząć się przed złożeniem wniosku (",
        "31, , 'To za daleko. Asystenta przydziela się najwyżej 30 dni naprzód'",
        "10, 9, Planowany koniec wypada przed początkiem pracy.",
        "0, 2000, Planowany koniec jest za daleko."
    })
    void refuses_days_that_cannot_be(int from, Integer end, String sentence) {
        var form = papers.assign(request, PIOTR)
                .with("from", centre.typed(from))
                .with("plannedEnd", end == null ? "" : centre.typed(end));

        assertThat(browser.refused(EWA, address, form).sentences())
                .singleElement()
                .asString()
                .startsWith(sentence);
        assertThat(centre.familiesOf(PIOTR)).isEqualTo(3);
    }

    @Test
    void wants_a_goal_and_a_first_day() {
        var page = browser.refused(
                EWA, address, papers.assign(request, PIOTR).without("goal").blank("from"));

        assertThat(page.sentences())
                .containsExactlyInAnyOrder(
                        "Zaznacz główny cel pracy z rodziną.", "Wpisz, od którego dnia asystent pracuje z rodziną.");
    }

    @Test
    void wants_an_assistant_chosen() {
        var page = browser.refused(EWA, address, papers.assign(request, PIOTR).without("assistant"));

        assertThat(page.sentences()).containsExactly("Wybierz asystenta, który ma wolne miejsce.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\r\n"})
    void wants_a_comment_to_return_it(String comment) {
        var page =
                browser.turnedAway(422, EWA, address, papers.sendBack(request).with("comment", comment));

        assertThat(page.sentences()).containsExactly("Napisz, co trzeba uzupełnić.");
        assertThat(page.box("decision")).isEqualTo("RETURN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\r\n"})
    void wants_a_reason_to_refuse_it(String reason) {
        var page = browser.turnedAway(422, EWA, address, papers.refuse(request).with("reason", reason));

        assertThat(page.sentences()).containsExactly("Napisz powód odmowy.");
        assertThat(page.box("decision")).isEqualTo("REFUSE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hints", "comment", "reason"})
    void wants_a_text_shortened_that_is_too_long(String box) {
        var page = browser.refused(EWA, address, papers.assign(request, PIOTR).with(box, "ą".repeat(4001)));

        assertThat(page.sentences()).containsExactly("Skróć tekst do 4000 znaków.");
    }

    @Test
    void is_made_once_by_a_double_click() {
        for (var form : new Form[] {papers.assign(request, PIOTR)}) {
            browser.done(EWA, address, form);
            var before = centre.contents();
            browser.done(EWA, address, form);
            assertThat(centre.contents()).isEqualTo(before);
        }
        assertThat(centre.familiesOf(PIOTR)).isEqualTo(4);
    }

    @Test
    void is_refused_once_by_a_double_click() {
        var form = papers.refuse(request);
        browser.done(EWA, address, form);
        var before = centre.contents();

        browser.done(EWA, address, form);

        assertThat(centre.contents()).isEqualTo(before);
    }

    @Test
    void is_returned_once_by_a_double_click() {
        var form = papers.sendBack(request);
        browser.done(EWA, address, form);
        var before = centre.contents();

        browser.done(EWA, address, form);

        assertThat(centre.contents()).isEqualTo(before);
    }

    @Test
    void tells_the_second_of_two_who_decide_and_keeps_her_text() {
        var danutas = papers.assign(request, ANNA);
        browser.done(EWA, address, papers.assign(request, PIOTR));

        var page = browser.turnedAway(422, DANUTA, address, danutas);

        assertThat(page.sentences()).containsExactly("Ktoś był szybszy: tej rodzinie przydzielono już asystenta.");
        assertThat(page.text()).contains("Twój tekst, niezapisany", "Zacznij od szkoły.");
        assertThat(centre.familiesOf(ANNA)).isEqualTo(14);
    }

    @Test
    void tells_the_second_of_two_who_refuses_what_was_returned_and_keeps_her_text() {
        var danutas = papers.refuse(request).with("reason", "Powód Danuty.");
        browser.done(EWA, address, papers.sendBack(request));

        var page = browser.turnedAway(422, DANUTA, address, danutas);

        assertThat(page.sentences()).containsExactly("Ktoś był szybszy: ten wniosek wrócił już do uzupełnienia.");
        assertThat(page.text()).contains("Twój tekst, niezapisany", "Powód Danuty.");
    }

    @Test
    void wants_a_changed_request_read_again() {
        var early = papers.assign(request, PIOTR);
        browser.done(EWA, address, papers.sendBack(request));
        var family = families.familyOf(request);
        var opened = browser.read(JAN, "/cases/{id}/request", family).box("version");
        browser.done(
                JAN,
                "/cases/" + family + "/request",
                papers.courtRequest().with("version", opened).with("scope", "Już tylko szkoła."));

        var page = browser.turnedAway(409, DANUTA, address, early);

        assertThat(page.sentences())
                .containsExactly("Wniosek zmienił się, odkąd go otwarto. Przeczytaj go jeszcze raz i zdecyduj.");
        assertThat(page.text()).contains("Już tylko szkoła.");
        assertThat(page.box("hints")).isEqualTo("Zacznij od szkoły.");
        browser.done(DANUTA, address, early.with("version", page.box("version")));
        assertThat(centre.familiesOf(PIOTR)).isEqualTo(4);
    }

    @Test
    void fills_the_last_place_and_then_no_more() {
        browser.done(EWA, address, papers.assign(request, ANNA));
        var next = families.requested();

        var page = browser.turnedAway(422, EWA, "/requests/" + next, papers.assign(next, ANNA));

        assertThat(page.sentences())
                .containsExactly(
                        "Anna Kowal: liczba rodzin to już 15, a ustawa dopuszcza 15 (art. 15 ust. 4). Wybierz inną osobę.");
        centre.owner()
                .sql(
                        "update assignment set ended_on = current_date where id = (select id from assignment where assistant_id = ? limit 1)")
                .param(ANNA.id().id())
                .update();
        browser.done(EWA, "/requests/" + next, papers.assign(next, ANNA));
        assertThat(centre.familiesOf(ANNA)).isEqualTo(15);
    }

    @ParameterizedTest
    @EnumSource(
            names = {"EWA", "DANUTA"},
            mode = EnumSource.Mode.EXCLUDE)
    void is_not_for_others(Colleague colleague) {
        assertThat(browser.open(colleague, "/requests").status()).isEqualTo(403);
        assertThat(browser.open(colleague, address).status()).isEqualTo(403);
        browser.turnedAway(403, colleague, address, papers.assign(request, PIOTR));
        browser.turnedAway(403, colleague, address, papers.sendBack(request));
        browser.turnedAway(403, colleague, address, papers.refuse(request));
    }

    @ParameterizedTest
    @ValueSource(strings = {"00000000-0000-0000-0000-000000000000", "abc", "1-1-1-1-1"})
    void is_about_a_request_that_there_is(String id) {
        assertThat(browser.open(EWA, "/requests/" + id).status()).isEqualTo(404);
        browser.turnedAway(404, EWA, "/requests/" + id, papers.assign(request, PIOTR));
    }

    @Test
    void shows_a_decided_request_without_a_form() {
        browser.done(EWA, address, papers.refuse(request));

        var page = browser.read(DANUTA, address);

        assertThat(page.hasBox("decision")).isFalse();
        assertThat(page.text()).contains("odmowa", "Rodzina ma już wsparcie kuratora.");
    }

    private String refused(Form form) {
        var page = browser.turnedAway(422, EWA, address, form);
        assertThat(page.sentences()).hasSize(1);
        assertThat(page.box("hints")).isEqualTo("Zacznij od szkoły.");
        assertThat(families.stage(families.familyOf(request))).isEqualTo("ASSISTANT_REQUESTED");
        return page.sentences().get(0);
    }

    private String written(int days) {
        return centre.today()
                .plusDays(days)
                .format(DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("pl")));
    }
}

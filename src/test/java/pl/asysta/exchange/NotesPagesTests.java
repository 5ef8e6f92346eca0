package pl.asysta.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.asysta.support.Colleague.EWA;
import static pl.asysta.support.Colleague.JAN;
import static pl.asysta.support.Colleague.JULIA;
import static pl.asysta.support.Colleague.PIOTR;

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
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.asysta.cases.CaseId;
import pl.asysta.support.Browser;
import pl.asysta.support.Centre;
import pl.asysta.support.CentreTest;
import pl.asysta.support.Colleague;
import pl.asysta.support.Families;
import pl.asysta.support.Form;

@DisplayName("A note about a family")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
@CentreTest
class NotesPagesTests {
    @Autowired
    Browser browser;

    @Autowired
    Families families;

    @Autowired
    Centre centre;

    @Autowired
    JdbcClient application;

    private CaseId family;
    private String exchange;
    private String talks;

    @BeforeEach
    void a_family_with_an_assistant() {
        family = families.assignedTo(PIOTR);
        exchange = "/cases/" + family + "/exchange";
        talks = "/cases/" + family + "/director-talks";
    }

    @Test
    void typed_while_the_case_ended_is_given_back() {
        centre.owner()
                .sql("update family_case set stage = 'CLOSED', assistant_id = null where id = ?")
                .param(family.id())
                .update();

        var page = browser.send(
                JAN,
                "/cases/" + family + "/exchange",
                Form.empty()
                        .with("token", java.util.UUID.randomUUID().toString())
                        .with("heldOn", centre.typed(0))
                        .with("channel", "PHONE")
                        .with("with", PIOTR.id().toString())
                        .with("words", "Długa rozmowa o szkole."));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text()).contains("Twój tekst", "Długa rozmowa o szkole.");
    }

    @Test
    void is_one_link_away_from_the_file() {
        assertThat(browser.read(JAN, "/cases/" + family).html()).contains("href=\"" + exchange + "\"");
        assertThat(browser.read(JAN, exchange).html()).contains("href=\"" + talks + "\"");
    }

    @Test
    void says_when_how_who_with_whom_and_what() {
        browser.done(PIOTR, exchange, note(JAN).with("words", "Mama znalazła pracę."));

        assertThat(browser.read(JAN, exchange).text())
                .contains("Piotr Gil i Jan Nowicki", "telefonicznie", "wpis: Piotr Gil", "Mama znalazła pracę.");
        assertThat(browser.read(JAN, talks).text()).contains("Nie ma jeszcze żadnej rozmowy");
    }

    @Test
    void knows_the_only_one_with_whom_it_can_have_been() {
        assertThat(browser.read(PIOTR, exchange).html()).contains(chosen(JAN));
        assertThat(browser.read(JAN, exchange).html()).contains(chosen(PIOTR));
        assertThat(browser.read(JULIA, exchange).html()).contains(chosen(PIOTR));
    }

    @ParameterizedTest(name = "{0} with {1}: {2}")
    @CsvSource({
        "PIOTR, JAN,      true",
        "JAN,   PIOTR,    true",
        "JULIA, PIOTR,    true",
        "PIOTR, JULIA,    false",
        "JAN,   ANNA,     false",
        "JAN,   JAN,      false",
        "PIOTR, EWA,      false"
    })
    void of_the_exchange_log_is_between_assistant_and_social_worker(Colleague by, Colleague with, boolean kept) {
        written(exchange, by, with, kept);
    }

    @ParameterizedTest(name = "{0} with {1}: {2}")
    @CsvSource({
        "PIOTR,    EWA,      true",
        "JAN,      DANUTA,   true",
        "KRYSTYNA, EWA,      true",
        "EWA,      PIOTR,    true",
        "EWA,      JAN,      true",
        "DANUTA,   KRYSTYNA, true",
        "EWA,      DANUTA,   false",
        "EWA,      ANNA,     false",
        "PIOTR,    JAN,      false",
        "JAN,      ADAM,     false"
    })
    void of_a_talk_has_the_director_or_her_deputy_on_one_side(Colleague by, Colleague with, boolean kept) {
        written(talks, by, with, kept);
    }

    @ParameterizedTest
    @EnumSource(names = {"EWA", "DANUTA", "KRYSTYNA"})
    void of_the_exchange_log_is_read_and_not_written_by_who_leads(Colleague who) {
        browser.done(PIOTR, exchange, note(JAN).with("words", "Mama znalazła pracę."));

        var page = browser.read(who, exchange);

        assertThat(page.text()).contains("Mama znalazła pracę.", "dodają asystent i pracownik socjalny");
        assertThat(page.html()).doesNotContain("name=\"words\"", "Dopisz sprostowanie");
        browser.turnedAway(403, who, exchange, note(PIOTR));
        browser.turnedAway(403, who, exchange + "/" + noted(), addition());
    }

    @ParameterizedTest
    @EnumSource(names = {"MARIA", "ANNA", "ADAM"})
    void is_not_there_for_whoever_does_not_see_the_family(Colleague who) {
        browser.done(PIOTR, exchange, note(JAN));

        assertThat(browser.open(who, exchange).status()).isEqualTo(404);
        assertThat(browser.open(who, exchange + "/" + noted()).status()).isEqualTo(404);
        browser.turnedAway(404, who, exchange, note(PIOTR));
        browser.turnedAway(404, who, exchange + "/" + noted(), addition());
        browser.turnedAway(404, who, talks, note(EWA));
    }

    @ParameterizedTest(name = "{0} days from the day of the referral, {1}")
    @CsvSource({"-1, false", "0, true", "1, true"})
    void is_of_no_day_before_the_family_was_reported(int days, boolean kept) {
        centre.owner()
                .sql("update family_case set informed_on = current_date - 30 where id = ?")
                .param(family.id())
                .update();
        var form = note(JAN).with("heldOn", centre.typed(days - 30));

        if (kept) {
            browser.done(PIOTR, exchange, form);
        } else {
            assertThat(browser.refused(PIOTR, exchange, form).sentences())
                    .singleElement()
                    .asString()
                    .startsWith("Ten dzień jest sprzed zgłoszenia rodziny");
        }
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "heldOn  | ''         | Wpisz dzień rozmowy albo wiadomości.",
                "heldOn  | 31.02.2026 | Podaj datę z kalendarza, na przykład 20.05.2026.",
                "heldOn  | 01.01.2999 | Ta data jest w przyszłości. Podaj dzień dzisiejszy albo wcześniejszy.",
                "channel | ''         | Wybierz, w jaki sposób.",
                "with    | ''         | Wybierz, z kim.",
                "words   | ''         | Napisz, o czym była mowa."
            })
    void lacks_nothing(String box, String typed, String sentence) {
        var page = browser.refused(JAN, exchange, note(PIOTR).with(box, typed));

        assertThat(page.sentences()).containsExactly(sentence);
        assertThat(page.anchors()).containsExactly(box);
    }

    @Test
    void of_the_exchange_log_waits_for_an_assistant() {
        var alone = families.reported();
        var address = "/cases/" + alone + "/exchange";

        assertThat(browser.read(JAN, address).text()).contains("Rodzina nie ma teraz asystenta");
        browser.turnedAway(422, JAN, address, note(PIOTR));
        browser.done(JAN, "/cases/" + alone + "/director-talks", note(EWA));
    }

    @Test
    void is_not_written_after_the_case_has_ended_but_may_be_put_right() {
        browser.done(PIOTR, exchange, note(JAN));
        centre.owner()
                .sql("update family_case set stage = 'CLOSED', assistant_id = null where id = ?")
                .param(family.id())
                .update();

        assertThat(browser.read(JAN, exchange).text()).contains("Sprawa jest zakończona");
        assertThat(browser.send(JAN, exchange, note(PIOTR)).status()).isEqualTo(422);
        assertThat(centre.rows("case_note")).isEqualTo(1);
        browser.done(JAN, exchange + "/" + noted(), addition());
    }

    @Test
    void stays_as_it_was_beside_what_was_added_to_it() {
        browser.done(PIOTR, exchange, note(JAN).with("words", "Spotkanie we wtorek."));

        browser.done(JAN, exchange + "/" + noted(), addition().with("addition", "Nie we wtorek, w środę."));

        for (var address : new String[] {exchange, exchange + "/" + noted()}) {
            assertThat(browser.read(EWA, address).text())
                    .contains("Spotkanie we wtorek.", "dopisek: Jan Nowicki", "Nie we wtorek, w środę.");
        }
    }

    @Test
    void gets_no_empty_addition() {
        browser.done(PIOTR, exchange, note(JAN));

        assertThat(browser.refused(JAN, exchange + "/" + noted(), addition().with("addition", ""))
                        .sentences())
                .containsExactly("Napisz, co chcesz dopisać.");
    }

    @Test
    void is_carried_out_once_when_it_is_sent_twice() {
        var form = note(JAN);
        var addition = addition();
        for (int i = 0; i < 2; i++) {
            browser.done(PIOTR, exchange, form);
            browser.done(PIOTR, exchange + "/" + noted(), addition);
        }

        assertThat(centre.rows("case_note")).isEqualTo(1);
        assertThat(centre.rows("case_note_addition")).isEqualTo(1);
    }

    @Test
    void keeps_a_text_byte_for_byte() {
        var text = "„Mama” mówi: <script>alert('x')</script> SELECT -- <3 😀\r\n\r\nA & B";

        browser.done(PIOTR, exchange, note(JAN).with("words", text));

        assertThat(centre.owner()
                        .sql("select words from case_note")
                        .query(String.class)
                        .single())
                .isEqualTo(text);
    }

    @Test
    void belongs_to_one_family_and_one_kind() {
        browser.done(PIOTR, exchange, note(JAN));
        var other = families.assignedTo(PIOTR);

        assertThat(browser.open(PIOTR, talks + "/" + noted()).status()).isEqualTo(404);
        browser.turnedAway(404, PIOTR, "/cases/" + other + "/exchange/" + noted(), addition());
        browser.turnedAway(404, PIOTR, exchange + "/" + UUID.randomUUID(), addition());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/x", "?page=0", "?page=-1", "?page=99999999999", "?page=1'"})
    void is_not_upset_by_a_bent_address(String bent) {
        assertThat(browser.open(PIOTR, exchange + bent).status()).isEqualTo(bent.startsWith("/") ? 404 : 200);
    }

    @Test
    void stands_latest_first_twenty_on_a_page() {
        for (int i = 1; i <= 21; i++) {
            centre.owner()
                    .sql(
                            "insert into case_note values (gen_random_uuid(), ?, 'EXCHANGE', current_date - cast(? as int),"
                                    + " 'PHONE', ?, 'Nr ' || ? || ';', ?, now())")
                    .params(family.id(), i, JAN.id().id(), i, PIOTR.id().id())
                    .update();
        }

        assertThat(browser.read(JAN, exchange).text())
                .contains("Nr 1;", "Nr 20;", "Starsze")
                .doesNotContain("Nr 21;", "Nowsze");
        assertThat(browser.read(JAN, exchange + "?page=2").text())
                .contains("Nr 21;", "Nowsze")
                .doesNotContain("Nr 20;", "Starsze");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete from case_note",
                "update case_note set words = 'x'",
                "delete from case_note_addition",
                "update case_note_addition set words = 'x'"
            })
    void is_changed_and_erased_by_nobody(String sql) {
        assertThatThrownBy(() -> application.sql(sql).update()).rootCause().hasMessageContaining("permission denied");
    }

    @ParameterizedTest
    @CsvSource({"held_on, case_note_tells_of_the_past", "with_worker, case_note_is_between_two"})
    void is_held_together_by_postgresql(String column, String constraint) {
        var held = column.equals("held_on") ? centre.today().plusDays(2) : centre.today();
        var with = column.equals("with_worker") ? PIOTR : JAN;

        assertThatThrownBy(() -> centre.owner()
                        .sql(
                                "insert into case_note values (gen_random_uuid(), ?, 'EXCHANGE', ?, 'PHONE', ?, 'x', ?, now())")
                        .params(family.id(), held, with.id().id(), PIOTR.id().id())
                        .update())
                .hasMessageContaining(constraint);
    }

    private void written(String address, Colleague by, Colleague with, boolean kept) {
        if (kept) {
            browser.done(by, address, note(with));
        } else {
            var page = browser.send(by, address, note(with)); // whoever is not on the list cannot come back chosen
            assertThat(page.status()).isEqualTo(422);
            assertThat(page.box("words")).isEqualTo("Rozmowa o szkole.");
            assertThat(page.sentences())
                    .containsExactly("Z tą osobą nie można zapisać tu rozmowy. Wybierz kogoś z listy.");
        }
        assertThat(centre.rows("case_note")).isEqualTo(kept ? 1 : 0);
    }

    private Form note(Colleague with) {
        return Form.empty()
                .with("token", UUID.randomUUID())
                .with("heldOn", centre.typed(0))
                .with("channel", "PHONE")
                .with("with", with.id())
                .with("words", "Rozmowa o szkole.");
    }

    private static Form addition() {
        return Form.empty().with("token", UUID.randomUUID()).with("addition", "Było inaczej.");
    }

    private String noted() {
        return centre.owner()
                .sql("select id from case_note")
                .query(String.class)
                .single();
    }

    private static String chosen(Colleague who) {
        return "value=\"" + who.id() + "\" selected=\"selected\"";
    }
}

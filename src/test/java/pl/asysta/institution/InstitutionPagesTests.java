package pl.asysta.institution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.asysta.support.Colleague.ADAM;
import static pl.asysta.support.Colleague.ANNA;
import static pl.asysta.support.Colleague.DANUTA;
import static pl.asysta.support.Colleague.EWA;
import static pl.asysta.support.Colleague.JAN;
import static pl.asysta.support.Colleague.KRYSTYNA;
import static pl.asysta.support.Colleague.MARIA;
import static pl.asysta.support.Colleague.PIOTR;

import java.util.List;
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
import pl.asysta.support.Families;
import pl.asysta.support.Form;
import pl.asysta.support.Papers;
import pl.asysta.support.Statements;

@DisplayName("Institutions")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
@CentreTest
class InstitutionPagesTests {
    private static final String NEW = "/institutions/new";

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

    @Autowired
    JdbcClient application;

    private CaseId family;
    private String page;
    private String contacts;
    private String referrals;

    @BeforeEach
    void assigned() {
        family = families.assignedTo(PIOTR);
        page = "/cases/" + family + "/institutions";
        contacts = page + "/contacts/new";
        referrals = page + "/referrals/new";
    }

    @Test
    void are_entered_once_and_read_by_all_who_see_families() {
        assertThat(browser.read(PIOTR, "/institutions").text()).contains("Nie ma jeszcze żadnej instytucji");
        var form = school();

        assertThat(browser.done(PIOTR, NEW, form)).endsWith("/institutions?done=institution");
        var entered = centre.contents();
        browser.done(PIOTR, NEW, form);

        assertThat(centre.contents()).isEqualTo(entered);
        for (var reader : List.of(PIOTR, ANNA, JAN, MARIA, KRYSTYNA, EWA, DANUTA)) {
            assertThat(browser.read(reader, "/institutions").text())
                    .contains("Szkoła nr 2", "szkoła", "ul. Szkolna 2", "44 111 22 33", "8–16");
            assertThat(browser.read(reader, "/staff").html()).contains("href=\"/institutions\"");
        }
    }

    @Test
    void are_not_for_the_administrator() {
        var school = entered();
        browser.turnedAway(403, ADAM, NEW, school());
        browser.turnedAway(403, ADAM, "/institutions/" + school, school());
        assertThat(browser.open(ADAM, "/institutions").status()).isEqualTo(403);
        assertThat(browser.open(ADAM, NEW).status()).isEqualTo(403);
        assertThat(browser.open(ADAM, "/institutions/" + school).status()).isEqualTo(403);
        assertThat(browser.read(ADAM, "/staff").html()).doesNotContain("href=\"/institutions\"");
    }

    @Test
    void want_a_name_and_a_kind() {
        var page = browser.refused(EWA, NEW, school().blank("name").without("kind"));

        assertThat(page.sentences()).containsExactlyInAnyOrder("Podaj nazwę instytucji.", "Wybierz rodzaj instytucji.");
    }

    @ParameterizedTest
    @CsvSource({"name, 201", "address, 201", "phone, 61", "notes, 20001"})
    void want_a_text_shortened_that_is_too_long(String box, int length) {
        browser.refused(EWA, NEW, school().with(box, "ą".repeat(length)));
    }

    @Test
    void have_names_of_their_own_without_regard_to_case() {
        entered();
        browser.done(EWA, NEW, school().with("name", "Sąd Rejonowy").with("kind", "COURT"));

        assertThat(browser.refused(EWA, NEW, school().with("name", "SZKOŁA nr 2"))
                        .sentences())
                .containsExactly("Instytucja o tej nazwie już jest na liście.");
        assertThat(browser.refused(
                                EWA,
                                "/institutions/" + id("institution where kind = 'COURT'"),
                                correction(0).with("name", "szkoła NR 2"))
                        .sentences())
                .containsExactly("Instytucja o tej nazwie już jest na liście.");
    }

    @Test
    void are_put_right_by_anybody_who_works_with_families() {
        var school = "/institutions/" + entered();
        int version = 0;
        for (var who : List.of(PIOTR, JAN, KRYSTYNA, EWA, DANUTA)) {
            assertThat(browser.read(who, school).box("version")).isEqualTo(String.valueOf(version));
            browser.done(who, school, correction(version).with("phone", "44 000 00 0" + version));
            version++;
        }

        assertThat(browser.read(MARIA, "/institutions").text()).contains("44 000 00 04");
        assertThat(browser.open(EWA, "/institutions/" + UUID.randomUUID()).status())
                .isEqualTo(404);
    }

    @Test
    void show_both_texts_to_the_slower_of_two() {
        var school = "/institutions/" + entered();
        browser.done(JAN, school, correction(0).with("phone", "1"));

        var page = browser.turnedAway(
                409, EWA, school, correction(0).with("phone", "2").with("kind", "KINDERGARTEN"));

        assertThat(page.conflict())
                .containsExactlyInAnyOrder(List.of("szkoła", "przedszkole lub żłobek"), List.of("1", "2"));
        assertThat(page.box("phone")).isEqualTo("2");
        assertThat(page.box("version")).isEqualTo("1");
        browser.done(EWA, school, correction(1).with("phone", "2"));
    }

    @Test
    void have_contacts_of_a_family_that_end_and_stay() {
        var form = contact().with("about", papers.person(family, "Jaś")).with("note", "Dzwonić rano.");
        browser.done(PIOTR, contacts, form);
        var added = centre.contents();
        browser.done(PIOTR, contacts, form);
        assertThat(centre.contents()).isEqualTo(added);
        assertThat(browser.read(JAN, page).text())
                .contains("pedagożka, Maria Nowak", "Szkoła nr 2", "500 600 700", "dotyczy: Jaś", "Dzwonić rano.")
                .contains("Wpis: Piotr Gil", "Zakończ kontakt");
        assertThat(browser.read(JAN, "/cases/" + family).html()).contains(page);

        var end = page + "/contacts/" + id("institution_contact") + "/end";
        assertThat(browser.done(JAN, end, Form.empty())).endsWith("?done=contact-ended");
        var ended = centre.contents();
        browser.done(EWA, end, Form.empty());

        assertThat(centre.contents()).isEqualTo(ended);
        assertThat(browser.read(PIOTR, page).text())
                .contains("pedagożka, Maria Nowak", "zakończony")
                .doesNotContain("Zakończ kontakt");
        browser.turnedAway(404, JAN, page + "/contacts/" + UUID.randomUUID() + "/end", Form.empty());
    }

    @Test
    void want_to_know_who_in_which_of_them() {
        entered();

        assertThat(browser.refused(PIOTR, contacts, Form.empty().with("token", UUID.randomUUID()))
                        .sentences())
                .containsExactlyInAnyOrder("Wybierz instytucję.", "Napisz, kto to jest.");
        assertThat(browser.send(PIOTR, contacts, contact().with("institution", UUID.randomUUID()))
                        .sentences())
                .containsExactly("Wybierz instytucję z listy.");
    }

    @Test
    void have_contacts_about_nobody_elses_family() {
        assertThat(browser.send(PIOTR, contacts, contact().with("about", stranger()))
                        .sentences())
                .containsExactly("Wybierz osobę z tej rodziny.");
        assertThat(browser.send(PIOTR, referrals, referral().with("person", stranger()))
                        .sentences())
                .containsExactly("Wybierz osobę z tej rodziny.");
        assertThat(centre.rows("institution_contact") + centre.rows("specialist_referral"))
                .isZero();
    }

    @Test
    void of_a_family_are_kept_by_those_who_see_it() {
        for (var who : List.of(PIOTR, JAN, KRYSTYNA, EWA, DANUTA)) {
            browser.done(who, contacts, contact());
            browser.done(who, referrals, referral());
        }
        var end = page + "/contacts/" + id("institution_contact limit 1") + "/end";
        var outcome = page + "/referrals/" + id("specialist_referral limit 1") + "/outcome";

        for (var stranger : List.of(ANNA, MARIA)) {
            browser.turnedAway(404, stranger, contacts, contact());
            browser.turnedAway(404, stranger, referrals, referral());
            browser.turnedAway(404, stranger, end, Form.empty());
            browser.turnedAway(404, stranger, outcome, outcome("FINISHED", 0));
            assertThat(browser.open(stranger, page).status()).isEqualTo(404);
        }
        browser.turnedAway(403, ADAM, contacts, contact());
        browser.turnedAway(403, ADAM, referrals, referral());
        browser.turnedAway(403, ADAM, end, Form.empty());
        browser.turnedAway(403, ADAM, outcome, outcome("FINISHED", 0));
        assertThat(browser.open(ADAM, page).status()).isIn(403, 404);
    }

    @Test
    void receive_somebody_of_the_family_who_is_referred_once() {
        var form = referral().with("institution", entered());
        browser.done(PIOTR, referrals, form);
        var referred = centre.contents();
        browser.done(PIOTR, referrals, form);

        assertThat(centre.contents()).isEqualTo(referred);
        assertThat(browser.read(JAN, page).text())
                .contains("Anna", "psycholog", "Szkoła nr 2", "Śpi źle.", "jeszcze nie wiadomo", "wpis: Piotr Gil");
    }

    @Test
    void are_not_told_of_a_referral_without_person_help_day_and_reason() {
        assertThat(browser.refused(PIOTR, referrals, Form.empty().with("token", UUID.randomUUID()))
                        .sentences())
                .containsExactlyInAnyOrder(
                        "Wybierz osobę z rodziny.",
                        "Wybierz rodzaj pomocy.",
                        "Podaj dzień skierowania.",
                        "Napisz, dlaczego ta pomoc jest potrzebna.");
    }

    @Test
    void receive_referrals_from_the_day_the_centre_learned_of_the_family_till_today() {
        int informed = informed();
        assertThat(browser.refused(PIOTR, referrals, referral().with("referredOn", centre.typed(informed - 1)))
                        .sentences())
                .singleElement()
                .asString()
                .startsWith("Ośrodek dowiedział się o rodzinie");
        assertThat(browser.refused(PIOTR, referrals, referral().with("referredOn", centre.typed(1)))
                        .sentences())
                .containsExactly("Ta data jest w przyszłości. Podaj dzień dzisiejszy albo wcześniejszy.");

        browser.done(PIOTR, referrals, referral().with("referredOn", centre.typed(informed)));
        browser.done(PIOTR, referrals, referral().with("referredOn", centre.typed(0)));

        assertThat(centre.rows("specialist_referral")).isEqualTo(2);
    }

    @Test
    void give_an_outcome_from_the_day_of_the_referral_till_today() {
        var outcome = referred(informed());
        var from = informed();
        assertThat(browser.refused(PIOTR, outcome, outcome("FINISHED", from - 1))
                        .sentences())
                .singleElement()
                .asString()
                .startsWith("Skierowanie jest z");
        browser.refused(PIOTR, outcome, outcome("FINISHED", 1));
        browser.done(PIOTR, outcome, outcome("ATTENDS", from));
        browser.done(PIOTR, outcome, outcome("FINISHED", 0).with("version", 1));

        assertThat(browser.read(EWA, page).text()).contains("pomoc zakończona");
    }

    @ParameterizedTest
    @ValueSource(strings = {"DID_NOT_GO", "REFUSED_THERE"})
    void are_asked_why_when_nothing_came_of_it(String sad) {
        var outcome = referred(0);

        assertThat(browser.refused(PIOTR, outcome, outcome(sad, 0)).sentences())
                .containsExactly("Napisz, dlaczego pomoc nie doszła do skutku.");
        browser.done(PIOTR, outcome, outcome(sad, 0).with("words", "Bez biletu."));

        assertThat(browser.read(EWA, page).text()).contains("Bez biletu.");
    }

    @Test
    void give_a_final_outcome_that_stays() {
        var outcome = referred(0);
        assertThat(browser.refused(PIOTR, outcome, Form.empty()).sentences())
                .containsExactlyInAnyOrder("Wybierz, co wynikło ze skierowania.", "Podaj dzień.");
        browser.done(PIOTR, outcome, outcome("ATTENDS", 0));
        browser.done(JAN, outcome, outcome("FINISHED", 0).with("version", 1));
        var done = centre.contents();

        browser.done(PIOTR, outcome, outcome("FINISHED", 0));
        assertThat(browser.refused(PIOTR, outcome, outcome("ATTENDS", 0).with("words", "Jednak."))
                        .sentences())
                .containsExactly("Wynik tego skierowania jest już zapisany i nie można go zmienić.");

        assertThat(centre.contents()).isEqualTo(done);
        assertThat(browser.open(PIOTR, outcome).location()).endsWith("/institutions");
        browser.turnedAway(404, PIOTR, page + "/referrals/" + UUID.randomUUID() + "/outcome", outcome("FINISHED", 0));
    }

    @Test
    void keep_every_outcome_that_came_before() {
        var outcome = referred(-3);
        browser.done(PIOTR, outcome, outcome("ATTENDS", -2).with("words", "Pierwsza wizyta."));

        browser.done(JAN, outcome, outcome("ATTENDS", -3).with("version", 1).with("words", "Druga wizyta."));

        assertThat(browser.read(EWA, page).text())
                .contains("Druga wizyta.", "Co wynikło wcześniej", "Pierwsza wizyta.", "Piotr Gil");
        assertThat(centre.rows("earlier_specialist_outcome")).isEqualTo(1);
    }

    @Test
    void show_the_slower_of_two_what_came_of_a_referral() {
        var outcome = referred(-3);
        browser.done(PIOTR, outcome, outcome("ATTENDS", -2).with("words", "Pierwsza wizyta."));

        var slower =
                browser.turnedAway(409, JAN, outcome, outcome("FINISHED", -2).with("words", "Koniec."));

        assertThat(slower.conflict())
                .containsExactlyInAnyOrder(
                        List.of("korzysta z pomocy", "pomoc zakończona"), List.of("Pierwsza wizyta.", "Koniec."));
        assertThat(slower.box("version")).isEqualTo("1");
    }

    @Test
    void have_contacts_that_are_put_right_and_the_slower_of_two_sees_both_texts() {
        browser.done(PIOTR, contacts, contact());
        var one = page + "/contacts/" + id("institution_contact");
        assertThat(browser.read(JAN, one).box("who")).isEqualTo("pedagożka, Maria Nowak");

        browser.done(
                JAN, one, contact().without("token").with("version", 0).with("who", "pedagożka, Maria Nowakowska"));
        var slower = browser.turnedAway(
                409, PIOTR, one, contact().without("token").with("version", 0).with("phone", "1"));

        assertThat(slower.conflict())
                .containsExactlyInAnyOrder(
                        List.of("pedagożka, Maria Nowakowska", "pedagożka, Maria Nowak"), List.of("500 600 700", "1"));
        assertThat(browser.read(EWA, page).text()).contains("Maria Nowakowska");
        browser.refused(
                PIOTR, one, contact().without("token").with("version", 1).blank("who"));
        browser.turnedAway(404, ANNA, one, contact().with("version", 1));
        browser.done(PIOTR, one + "/end", Form.empty());
        assertThat(browser.refused(PIOTR, one, contact().without("token").with("version", 1))
                        .sentences())
                .containsExactly("Ten kontakt jest już zakończony. Dodaj nowy, jeśli jest potrzebny.");
    }

    @Test
    void have_contacts_whose_end_is_taken_back_on_the_same_day() {
        browser.done(PIOTR, contacts, contact());
        var before = centre.contents();
        var one = page + "/contacts/" + id("institution_contact");
        browser.done(PIOTR, one + "/end", Form.empty());
        assertThat(browser.read(JAN, page).text()).contains("Przywróć kontakt");

        browser.done(JAN, one + "/reopening", Form.empty());
        browser.done(JAN, one + "/reopening", Form.empty());

        assertThat(centre.contents()).isEqualTo(before);
        endedYesterday();
        browser.turnedAway(404, JAN, one + "/reopening", Form.empty());
        assertThat(browser.read(JAN, page).text()).doesNotContain("Przywróć kontakt");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FINISHED | update specialist_referral set outcome = 'ATTENDS' | does not change",
                "FINISHED | update specialist_referral set outcome_words = 'x' | does not change",
                "ATTENDS | update specialist_referral set outcome = null, outcome_on = null, outcome_by = null, outcome_at = null | does not change",
                "ATTENDS | update specialist_referral set outcome = 'DID_NOT_GO' | sad_outcome_is_explained",
                "ATTENDS | update specialist_referral set outcome_on = referred_on - 1 | specialist_outcome_follows_the_referral",
                "ATTENDS | update specialist_referral set outcome_on = outcome_on + 1 | specialist_outcome_follows_the_referral",
                "| update specialist_referral set referred_on = referred_on + 1 | specialist_referral_tells_of_the_past",
                "ATTENDS | update specialist_referral set outcome_on = null | specialist_outcome_is_full",
                "ATTENDS | update specialist_referral set person_id = gen_random_uuid() | specialist_helps_one_of_the_family",
                "ATTENDS | update institution_contact set person_id = gen_random_uuid() | contact_is_about_the_family",
            })
    void say_nothing_else_even_past_the_application(@Nullable String outcome, String statement, String guard) {
        browser.done(PIOTR, contacts, contact());
        var referral = referred(0);
        if (outcome != null) {
            browser.done(PIOTR, referral, outcome(outcome, 0));
        }
        var before = centre.contents();

        assertThatThrownBy(() -> centre.owner().sql(statement).update())
                .rootCause()
                .hasMessageContaining(guard);

        assertThat(centre.contents()).isEqualTo(before);
    }

    @Test
    void keep_an_ended_contact_even_past_the_application() {
        browser.done(PIOTR, contacts, contact());
        endedYesterday();

        for (var change : List.of("ended_on = null, ended_by = null", "who = 'x'")) {
            assertThatThrownBy(() -> centre.owner()
                            .sql("update institution_contact set " + change)
                            .update())
                    .rootCause()
                    .hasMessageContaining("a contact that has ended does not change");
        }
    }

    private void endedYesterday() {
        centre.owner().sql("""
                        update institution_contact
                           set added_at = added_at - interval '3 days', ended_on = current_date - 1, ended_by = added_by""").update();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete from institution",
                "delete from institution_contact",
                "delete from specialist_referral",
                "update institution_contact set added_by = null",
                "delete from earlier_specialist_outcome",
                "update earlier_specialist_outcome set outcome_words = 'x'",
                "update specialist_referral set reason = 'x'",
            })
    void are_neither_deleted_nor_rewritten_by_the_application(String sql) {
        assertThatThrownBy(() -> application.sql(sql).update()).rootCause().hasMessageContaining("permission denied");
    }

    @Test
    void of_a_family_whose_case_has_ended_take_an_outcome_and_nothing_new() {
        browser.done(PIOTR, contacts, contact());
        var outcome = referred(0);
        centre.owner()
                .sql("update family_case set stage = 'CLOSED', assistant_id = null where id = ?")
                .param(family.id())
                .update();
        var sentence = "Sprawa jest zakończona. Nie można już dodawać kontaktów ani skierowań.";

        assertThat(browser.refused(JAN, contacts, contact()).sentences()).containsExactly(sentence);
        assertThat(browser.refused(JAN, referrals, referral()).sentences()).containsExactly(sentence);
        assertThat(browser.read(JAN, page).html()).contains(sentence).doesNotContain(contacts, referrals);
        browser.done(JAN, outcome, outcome("FINISHED", 0));
        browser.done(JAN, page + "/contacts/" + id("institution_contact") + "/end", Form.empty());
    }

    @Test
    void cost_a_family_the_same_statements_with_one_contact_and_with_ten() {
        browser.done(PIOTR, contacts, contact());
        browser.done(PIOTR, referrals, referral());
        browser.read(EWA, page);
        var few = statements.of(() -> browser.read(EWA, page));
        for (int i = 2; i <= 10; i++) {
            browser.done(JAN, contacts, contact().with("who", "Osoba " + i));
            browser.done(JAN, referrals, referral());
        }

        assertThat(statements.of(() -> browser.read(EWA, page))).hasSameSizeAs(few);
        assertThat(browser.read(EWA, page).text()).contains("Osoba 10");
    }

    private UUID entered() {
        if (centre.rows("institution") == 0) {
            browser.done(EWA, NEW, school());
        }
        return id("institution where kind = 'SCHOOL'");
    }

    private UUID id(String rows) {
        return centre.owner().sql("select id from " + rows).query(UUID.class).single();
    }

    private UUID stranger() {
        return centre.owner()
                .sql("select person_id from family_member where case_id <> ? limit 1")
                .param(family.id())
                .query(UUID.class)
                .single();
    }

    private int informed() {
        return -centre.owner()
                .sql("select cast(:today as date) - informed_on from family_case where id = :id")
                .param("today", centre.today())
                .param("id", family.id())
                .query(Integer.class)
                .single();
    }

    private String referred(int day) {
        browser.done(PIOTR, referrals, referral().with("referredOn", centre.typed(day)));
        return page + "/referrals/" + id("specialist_referral") + "/outcome";
    }

    private static Form school() {
        return correction(0).without("version").with("token", UUID.randomUUID());
    }

    private static Form correction(int version) {
        return Form.empty()
                .with("version", version)
                .with("name", "Szkoła nr 2")
                .with("kind", "SCHOOL")
                .with("address", "ul. Szkolna 2")
                .with("phone", "44 111 22 33")
                .with("notes", "8–16");
    }

    private Form contact() {
        return Form.empty()
                .with("token", UUID.randomUUID())
                .with("institution", entered())
                .with("who", "pedagożka, Maria Nowak")
                .with("phone", "500 600 700");
    }

    private Form referral() {
        return Form.empty()
                .with("token", UUID.randomUUID())
                .with("person", papers.person(family, "Anna"))
                .with("service", "PSYCHOLOGIST")
                .with("referredOn", centre.typed(0))
                .with("reason", "Śpi źle.");
    }

    private Form outcome(String outcome, int day) {
        return Form.empty().with("outcome", outcome).with("outcomeOn", centre.typed(day));
    }
}

package pl.asysta.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static pl.asysta.support.Colleague.JAN;

import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import pl.asysta.support.Browser;
import pl.asysta.support.Centre;
import pl.asysta.support.CentreTest;
import pl.asysta.support.Colleague;
import pl.asysta.support.Families;
import pl.asysta.support.Form;
import pl.asysta.support.Papers;

@DisplayName("The page of a new referral")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
@CentreTest
class ReferralPagesTests {
    private static final String ALL_SIGNS = """
            "cudzysłów", 'apostrof', & <script>alert(1)</script> <3 -- ; drop table worker
            SELECT * FROM person WHERE 'a'='a' /* */ \\ % _ {0} ${x} #{y} [[z]] zażółć 👩‍👧‍👦 ñ 漢
            """.strip();

    @Autowired
    Centre centre;

    @Autowired
    Browser browser;

    @Autowired
    Families families;

    @Autowired
    Papers papers;

    @Autowired
    MockMvcTester mvc;

    @Test
    void opens_with_this_day_and_lets_the_street_find_the_district() {
        var page = browser.read(JAN, "/referrals/new");

        assertThat(page.box("receivedOn")).isEqualTo(centre.typed(0));
        assertThat(page.box("receivedTime")).matches("\\d{1,2}:\\d{2}");
        assertThat(page.box("district")).isEmpty();
        assertThat(page.box("token")).hasSize(36);
        assertThat(page.box("urgent")).isEmpty();
    }

    @Test
    void stores_what_was_typed_and_opens_a_case() {
        var family = families.reported(papers.referral().with("urgent", "true"));

        var file = browser.read(JAN, "/cases/{id}", family).text();
        assertThat(file).contains("R-" + centre.today().getYear() + "/0001", "Rodzina Kowalskich", "ul. Lipowa 8/2");
        assertThat(file).contains("najpóźniej w terminie: 2 dni robocze", "Jan Nowicki");
        assertThat(centre.rows("family_member")).isEqualTo(2 + 32);
    }

    @Test
    void asks_for_everything_when_it_is_empty() {
        var page = refused(Form.empty()
                .with("token", UUID.randomUUID())
                .with("_urgent", "on")
                .with("_nameWithheld", "on"));

        assertThat(page.sentences())
                .containsExactlyInAnyOrder(
                        "Wpisz dzień, w którym przyszła informacja.",
                        "Wpisz, o której przyszła informacja.",
                        "Wybierz, jak przyszła informacja.",
                        "Zaznacz, od kogo jest informacja.",
                        "Napisz, co zgłoszono.",
                        "Wpisz, jak nazywać rodzinę, na przykład Wiśniewskich.",
                        "Wpisz numer domu.",
                        "Wpisz miejscowość.",
                        "Wpisz co najmniej jedną osobę z tej rodziny.");
        assertThat(page.text()).contains("Popraw 9 rzeczy i zapisz jeszcze raz");
    }

    @Test
    void takes_blanks_for_empty() {
        var page = refused(papers.referral().with("description", " \r\n\t ").with("label", "  "), false);

        assertThat(page.sentences())
                .containsExactlyInAnyOrder(
                        "Napisz, co zgłoszono.", "Wpisz, jak nazywać rodzinę, na przykład Wiśniewskich.");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "reporter, 200",
        "description, 20000",
        "label, 80",
        "street, 100",
        "person, 120",
        "letterNumber, 60",
        "flat, 10",
        "locality, 80",
        "members[0].firstName, 60",
        "members[1].lastName, 80"
    })
    void wants_a_text_shortened_that_is_too_long(String box, int limit) {
        var page = refused(papers.referral().with(box, "ż".repeat(limit + 1)));

        assertThat(page.sentences()).containsExactly("Skróć tekst do %d znaków.".formatted(limit));
        families.reported(papers.referral().with(box, "ż".repeat(limit)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31.02.2026",
                "29.02.2025",
                "00.01.2026",
                "1.13.2025",
                "kiedyś",
                "2026",
                "01.01.1899",
                "1.1.26",
                "-1.1.2026"
            })
    void wants_a_day_of_the_calendar(String day) {
        var page = refused(papers.referral().with("receivedOn", day).with("members[0].birthDate", day));

        assertThat(page.sentences())
                .containsExactly(
                        "Podaj datę z kalendarza, na przykład 20.05.2026.",
                        "Podaj datę z kalendarza, na przykład 20.05.2026.");
        assertThat(page.anchors()).containsExactlyInAnyOrder("receivedOn", "members0.birthDate");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.6.2020", "01-06-2020", "1/6/2020", "2020-06-01", " 01.06.2020 "})
    void reads_a_day_as_people_type_it(String day) {
        families.reported(papers.referral().with("receivedOn", day));

        assertThat(centre.owner()
                        .sql("select received_on::text from referral")
                        .query(String.class)
                        .single())
                .isEqualTo("2020-06-01");
    }

    @Test
    void wants_no_day_in_the_future() {
        var page = refused(papers.referral().with("receivedOn", centre.typed(1)));

        assertThat(page.sentences())
                .containsExactly("Ta data jest w przyszłości. Podaj dzień dzisiejszy albo wcześniejszy.");
    }

    @Test
    void wants_no_day_before_the_act() {
        var page = refused(papers.referral().with("receivedOn", "31.12.2011").without("members[1].birthDate"));

        assertThat(page.sentences()).containsExactly("Ustawa obowiązuje od 1 stycznia 2012. Podaj późniejszy dzień.");
        families.reported(papers.referral().with("receivedOn", "01.01.2012").without("members[1].birthDate"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "90031212345",
                "00000000000",
                "9003121234",
                "900312123456",
                "9003121234x",
                "٩٠٠٣١٢١٢٣٤٥",
                "90133112346"
            })
    void wants_a_real_pesel(String pesel) {
        var page = refused(papers.referral().with("members[0].pesel", pesel).blank("members[0].birthDate"));

        assertThat(page.sentences())
                .containsExactly("W tym numerze PESEL coś się nie zgadza. Sprawdź cyfry albo zostaw to pole puste.");
    }

    @Test
    void wants_each_pesel_once() {
        var twice = papers.referral()
                .with("members[0].pesel", pesel("900312"))
                .blank("members[0].birthDate")
                .with("members[1].pesel", pesel("900312"))
                .blank("members[1].birthDate");

        assertThat(refused(twice).sentences())
                .containsExactly(
                        "Ten sam numer PESEL ma już osoba 1. Popraw jeden z nich albo wyczyść powtórzoną osobę.");
    }

    @Test
    void wants_the_pesel_of_the_same_birth_date() {
        var page = refused(papers.referral().with("members[0].pesel", pesel("910312")));

        assertThat(page.sentences()).containsExactly("PESEL wskazuje inną datę urodzenia. Popraw jedno albo drugie.");
        families.reported(papers.referral().with("members[0].pesel", pesel("900312")));
    }

    @Test
    void wants_nobody_born_after_the_referral() {
        var page = refused(papers.referral().with("members[1].birthDate", centre.typed(-4)));

        assertThat(page.sentences()).containsExactly("Data urodzenia jest późniejsza niż zgłoszenie. Popraw ją.");
        families.reported(papers.referral().with("members[1].birthDate", centre.typed(-5)));
    }

    @Test
    void wants_nobody_by_pesel_born_after_the_referral() {
        var born = centre.today().minusDays(1);
        var digits = "%02d%02d%02d".formatted(born.getYear() % 100, born.getMonthValue() + 20, born.getDayOfMonth());

        var page = refused(papers.referral().blank("members[1].birthDate").with("members[1].pesel", pesel(digits)));

        assertThat(page.sentences()).containsExactly("Data urodzenia jest późniejsza niż zgłoszenie. Popraw ją.");
    }

    @Test
    void wants_at_least_one_person() {
        var page = refused(nobody());

        assertThat(page.sentences()).containsExactly("Wpisz co najmniej jedną osobę z tej rodziny.");
    }

    @Test
    void closes_gaps_between_the_persons() {
        var gap = nobody().with("members[3].firstName", "Ola")
                .with("members[3].lastName", "Lis")
                .with("members[3].kinship", "CHILD")
                .with("members[11].firstName", "Ewa")
                .with("members[11].lastName", "Lis")
                .with("members[11].kinship", "MOTHER");

        var family = families.reported(gap);

        assertThat(centre.owner()
                        .sql("select p.first_name from family_member m join person p on p.id = m.person_id"
                                + " where m.case_id = ? order by m.position")
                        .param(family.id())
                        .query(String.class)
                        .list())
                .containsExactly("Ola", "Ewa");
    }

    @Test
    void wants_a_half_filled_person_completed() {
        var half = papers.referral().with("members[2].birthDate", "1.1.2020").with("members[3].firstName", "Ola");

        var page = refused(half);

        assertThat(page.anchors())
                .containsExactlyInAnyOrder(
                        "members2.firstName",
                        "members2.lastName",
                        "members2.kinship",
                        "members3.lastName",
                        "members3.kinship");
        assertThat(page.sentences())
                .contains(
                        "Wpisz imię tej osoby.", "Wpisz nazwisko tej osoby.", "Wybierz, kim jest ta osoba w rodzinie.");
    }

    @Test
    void keeps_a_half_filled_person_that_follows_a_gap() {
        var page = refused(nobody().with("members[7].firstName", "Ola"), false);

        assertThat(page.box("members[0].firstName")).isEqualTo("Ola");
        assertThat(page.anchors()).containsExactlyInAnyOrder("members0.lastName", "members0.kinship");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "-1", "0"})
    void knows_the_districts(String district) {
        var page = refused(papers.referral().with("district", district), false);

        assertThat(page.sentences()).containsExactly("Takiego rejonu nie ma. Wybierz rejon z listy.");
    }

    @ParameterizedTest
    @CsvSource({"INSTITUTION, 422", "COURT, 422", "OWN_INFORMATION, 302", "FAMILY, 302"})
    void wants_a_reporter_from_outside_named(String source, int status) {
        var page = browser.send(JAN, "/referrals", papers.referral().with("source", source));

        assertThat(page.status()).isEqualTo(status);
        assertThat(page.sentences())
                .isEqualTo(
                        status == 302
                                ? java.util.List.of()
                                : java.util.List.of("Wpisz, jaka instytucja albo jaki sąd zgłasza rodzinę."));
        assertThat(centre.rows("referral")).isEqualTo(status == 302 ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({
        "channel, PIGEON",
        "source, CAT",
        "district, abc",
        "district, 99999999999",
        "members[0].kinship, AUNT",
        "urgent, maybe",
        "token, 1234",
        "postcode, 0950"
    })
    void keeps_what_was_typed_when_one_value_was_tampered_with(String box, String value) {
        var before = centre.contents();

        var page = browser.send(JAN, "/referrals", papers.referral().with(box, value));

        assertThat(page.status()).isEqualTo(422);
        assertThat(centre.contents()).isEqualTo(before);
        assertThat(page.sentences()).hasSize(1);
        assertThat(page.box("description")).isEqualTo("Chłopiec trzeci tydzień nie chodzi do szkoły.");
        assertThat(page.box("label")).isEqualTo("Kowalskich");
        assertThat(page.box("members[0].firstName")).isEqualTo("Anna");
        assertThat(page.box("members[1].birthDate")).isEqualTo("2.5.2018");
    }

    @Test
    void tells_of_every_fault_beside_one_that_cannot_be_read() {
        var page = browser.send(
                JAN, "/referrals", papers.referral().with("channel", "PIGEON").blank("label"));

        assertThat(page.sentences())
                .containsExactlyInAnyOrder(
                        "Tej wartości nie da się odczytać. Wpisz ją jeszcze raz.",
                        "Wpisz, jak nazywać rodzinę, na przykład Wiśniewskich.");
    }

    @Test
    void refuses_a_sign_that_no_database_keeps() {
        var page = browser.turnedAway(422, JAN, "/referrals", papers.referral().with("description", "a\0b"));

        assertThat(page.sentences())
                .containsExactly(
                        "W tekście jest znak, którego nie da się zapisać. Wklej tekst jeszcze raz, bez formatowania.");
    }

    @Test
    void opens_one_case_for_the_same_form_sent_twice() {
        var form = papers.referral();

        var first = browser.done(JAN, "/referrals", form);
        var second = browser.done(JAN, "/referrals", form);

        assertThat(second).isEqualTo(first);
        assertThat(centre.rows("referral")).isEqualTo(1);
    }

    @Test
    void opens_one_case_for_the_same_form_sent_by_many_at_once() throws Exception {
        int clicks = 6;
        var form = papers.referral();
        var barrier = new CyclicBarrier(clicks);
        Callable<String> click = () -> {
            barrier.await();
            return browser.done(JAN, "/referrals", form);
        };

        var pool = Executors.newFixedThreadPool(clicks);
        try {
            var answers = pool.invokeAll(
                    IntStream.range(0, clicks).mapToObj(i -> click).toList());
            var first = answers.get(0).get();
            for (var answer : answers) {
                assertThat(answer.get()).isEqualTo(first);
            }
        } finally {
            pool.shutdownNow();
        }
        assertThat(centre.rows("referral")).isEqualTo(1);
    }

    @Test
    void opens_two_cases_for_two_forms_without_a_gap_in_the_numbers() {
        families.reported();
        refused(papers.referral().with("receivedOn", "31.12.2011"));
        families.reported();

        assertThat(centre.owner()
                        .sql(
                                "select right(c.number, 5) from family_case c join referral r on r.case_id = c.id order by 1")
                        .query(String.class)
                        .list())
                .containsExactly("/0001", "/0002");
    }

    @Test
    void is_refused_without_the_token_against_forgery() {
        var before = centre.contents();

        var sent = mvc.post()
                .uri("/referrals")
                .with(JAN.signedIn())
                .param("label", "Lis")
                .exchange();

        assertThat(sent).hasStatus(403);
        assertThat(centre.contents()).isEqualTo(before);
    }

    @Test
    void is_not_for_a_stranger() {
        var before = centre.contents();

        var sent =
                mvc.post().uri("/referrals").with(csrf()).param("label", "Lis").exchange();

        assertThat(sent).hasStatus(302).hasHeader(HttpHeaders.LOCATION, "/login");
        assertThat(centre.contents()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource(
            names = {"JAN", "JULIA", "MARIA"},
            mode = EnumSource.Mode.EXCLUDE)
    void is_for_social_workers_alone(Colleague colleague) {
        assertThat(browser.open(colleague, "/referrals/new").status()).isEqualTo(403);
        browser.turnedAway(403, colleague, "/referrals", papers.referral());
    }

    @Test
    void gives_a_family_of_another_district_to_its_own_social_worker() {
        var location = browser.done(JAN, "/referrals", papers.referral().with("district", Centre.SECOND_DISTRICT));

        assertThat(centre.owner()
                        .sql("select w.login from referral r join family_case c on c.id = r.case_id"
                                + " join worker w on w.id = c.social_worker_id")
                        .query(String.class)
                        .single())
                .isEqualTo("maria");
        assertThat(browser.read(JAN, location).text())
                .contains("Zgłoszenie zapisane. Sprawę poprowadzi pracownik socjalny tego rejonu.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void keeps_every_sign_of_a_long_text(String lineEnd) {
        var text = (ALL_SIGNS.replace("\n", lineEnd) + lineEnd).repeat(100).substring(0, 12_000);

        var family =
                families.reported(papers.referral().with("description", text).with("label", "<b>O'Hara & \"Synów\""));

        assertThat(centre.owner()
                        .sql("select description from referral")
                        .query(String.class)
                        .single())
                .isEqualTo(text);
        var page = browser.read(JAN, "/cases/{id}", family);
        assertThat(page.html()).doesNotContain("<script>alert", "<b>O'Hara").contains("&lt;script&gt;alert(1)");
        assertThat(page.text()).contains("<b>O'Hara & \"Synów\"");
    }

    @Test
    void gives_every_sign_back_in_its_boxes() {
        refused(papers.referral()
                .with("description", ALL_SIGNS + "\r\nnowa linia\n")
                .with("label", "\"><script>x</script>")
                .with("reporter", "' onfocus='alert(1)")
                .blank("house"));
    }

    @Test
    void answers_a_text_in_a_form_of_another_kind_without_storing_it() {
        var before = centre.contents();

        var sent = mvc.post()
                .uri("/referrals")
                .with(JAN.signedIn())
                .with(csrf())
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"label\":\"Lis\"}")
                .exchange();

        assertThat(sent).hasStatus(422);
        assertThat(centre.contents()).isEqualTo(before);
    }

    private pl.asysta.support.Page refused(Form form) {
        return refused(form, true);
    }

    private pl.asysta.support.Page refused(Form form, boolean typedIsBack) {
        return typedIsBack
                ? browser.refused(JAN, "/referrals", form)
                : browser.turnedAway(422, JAN, "/referrals", form);
    }

    private Form nobody() {
        var form = papers.referral();
        for (var box : java.util.List.of("firstName", "lastName", "kinship", "birthDate", "pesel")) {
            form = form.without("members[0]." + box).without("members[1]." + box);
        }
        return form;
    }

    /** A PESEL with the right control digit for these first six digits. */
    private static String pesel(String date) {
        var digits = date + "1234";
        int[] weights = {1, 3, 7, 9, 1, 3, 7, 9, 1, 3};
        int sum = IntStream.range(0, weights.length)
                .map(i -> weights[i] * (digits.charAt(i) - '0'))
                .sum();
        return digits + (10 - sum % 10) % 10;
    }
}

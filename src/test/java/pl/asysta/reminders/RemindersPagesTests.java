package pl.asysta.reminders;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.asysta.support.Colleague.ADAM;
import static pl.asysta.support.Colleague.EWA;
import static pl.asysta.support.Colleague.JAN;
import static pl.asysta.support.Colleague.PIOTR;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import pl.asysta.support.Browser;
import pl.asysta.support.Centre;
import pl.asysta.support.CentreTest;
import pl.asysta.support.Families;
import pl.asysta.support.Form;
import pl.asysta.support.Statements;

@DisplayName("The pages of reminders")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
@CentreTest
class RemindersPagesTests {
    private static final String PAGE = "/settings/reminders";

    @Autowired
    Centre centre;

    @Autowired
    Browser browser;

    @Autowired
    Families families;

    @Autowired
    JavaMailSenderImpl sender;

    @Autowired
    Statements statements;

    @Test
    void let_each_choose_how_often_and_say_what_is_urgent() {
        new Mailboxes(centre).given(PIOTR);

        var page = browser.read(PIOTR, "/reminders");
        assertThat(page.text())
                .contains("piotr@example.org", "kończy się dziś", "zawiadomienie sądu o odebraniu dziecka");
        assertThat(page.box("frequency")).isEqualTo("DAILY");
        assertThat(page.box("urgent")).isEqualTo("true");

        assertThat(browser.done(PIOTR, "/reminders", Form.empty().with("frequency", "WEEKLY")))
                .isEqualTo("/reminders?done=kept");
        var chosen = browser.read(PIOTR, "/reminders");
        assertThat(chosen.box("frequency")).isEqualTo("WEEKLY");
        assertThat(chosen.mark("urgent", "true").hasAttribute("checked")).isFalse();
        assertThat(browser.read(ADAM, PAGE).text()).contains("co tydzień pilne razem z innymi");
    }

    @Test
    void say_to_whom_nothing_is_written_yet() {
        assertThat(browser.read(PIOTR, "/reminders").text()).contains("Nie ma jeszcze adresu e-mail");
        assertThat(browser.read(ADAM, PAGE).text()).contains("brak, listy nie przychodzą", "Żaden list nie wrócił.");
    }

    @Test
    void ask_for_a_choice_that_is_there() {
        assertThat(browser.refused(PIOTR, "/reminders", Form.empty().with("urgent", "true"))
                        .sentences())
                .contains("Wybierz, jak często mają przychodzić listy.");
        assertThat(browser.send(PIOTR, "/reminders", Form.empty().with("frequency", "HOURLY"))
                        .status())
                .isEqualTo(422);
        assertThat(centre.rows("reminder_choice")).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "piotr",
                "piotr@",
                "@example.org",
                "piotr@example",
                "piotr gil@example.org",
                "piotr@example.org, anna@example.org",
                "piotr@example.org\nBcc: x@example.org",
                "żółw@example.org",
                "Piotr <piotr@example.org>",
                "a..b@example.org",
                "piotr@-example.org"
            })
    void refuse_an_address_that_is_none(String typed) {
        assertThat(browser.refused(
                                ADAM,
                                PAGE + "/" + PIOTR.id(),
                                Form.empty().with("version", 0).with("email", typed))
                        .sentences())
                .contains("Wpisz adres w postaci nazwa@domena, bez spacji i polskich liter.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"p@example.org", " piotr.gil@ops.example.org ", "p.gil+asysta@mail.ops-zalesie.example.org"})
    void take_an_address_that_may_be_one(String typed) {
        browser.done(
                ADAM, PAGE + "/" + PIOTR.id(), Form.empty().with("version", 0).with("email", typed));

        assertThat(browser.read(PIOTR, "/reminders").text()).contains(typed.strip());
    }

    @Test
    void take_an_address_away_again() {
        new Mailboxes(centre).given(PIOTR);

        browser.done(
                ADAM, PAGE + "/" + PIOTR.id(), Form.empty().with("version", 1).blank("email"));

        assertThat(browser.read(PIOTR, "/reminders").text()).contains("Nie ma jeszcze adresu e-mail");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 7})
    void show_both_addresses_when_somebody_else_changed_it_meanwhile(int version) {
        new Mailboxes(centre).given(PIOTR);

        var page = browser.turnedAway(
                409,
                ADAM,
                PAGE + "/" + PIOTR.id(),
                Form.empty().with("version", version).with("email", "gil@example.org"));

        assertThat(page.conflict()).containsExactly(List.of("piotr@example.org", "gil@example.org"));
        assertThat(page.box("version")).isEqualTo("1");
    }

    @Test
    void are_the_administrators_alone_where_addresses_are_kept() {
        var form = Form.empty().with("version", 0).with("email", "x@example.org");

        for (var who : List.of(EWA, JAN, PIOTR)) {
            assertThat(browser.open(who, PAGE).status()).isEqualTo(403);
            browser.turnedAway(403, who, PAGE + "/" + PIOTR.id(), form);
        }
        assertThat(browser.open(ADAM, "/reminders").status()).isEqualTo(403);
        for (var unknown : List.of("x", ADAM.id().toString(), "00000000-0000-0000-0000-000000000000")) {
            assertThat(browser.open(ADAM, PAGE + "/" + unknown).status()).isEqualTo(404);
            browser.turnedAway(404, ADAM, PAGE + "/" + unknown, form);
        }
        browser.turnedAway(404, ADAM, PAGE + "/letters/x/retry", Form.empty());
    }

    @Test
    void say_when_there_is_no_mail_server() {
        assertThat(browser.read(ADAM, PAGE).text()).doesNotContain("Serwer poczty nie jest ustawiony");
        var host = sender.getHost();
        sender.setHost("");
        try {
            assertThat(browser.read(ADAM, PAGE).text()).contains("Serwer poczty nie jest ustawiony");
        } finally {
            sender.setHost(host);
        }
    }

    @Test
    void ask_the_database_as_often_for_one_letter_as_for_fifty() {
        var mailboxes = new Mailboxes(centre);
        mailboxes.given(JAN);
        bounced(mailboxes, 1);
        var few = statements.of(() -> browser.read(ADAM, PAGE));
        bounced(mailboxes, 50);

        assertThat(statements.of(() -> browser.read(ADAM, PAGE)))
                .hasSameSizeAs(few)
                .hasSizeLessThan(12);
    }

    @Test
    void are_beside_a_count_in_the_menu_of_what_ends_today_or_has_passed() {
        assertThat(browser.read(JAN, "/").text()).doesNotContain("na dziś albo po terminie");
        var family = families.reported();
        centre.owner()
                .sql("update family_case set informed_on = informed_on - 60 where id = ?")
                .param(family.id())
                .update();

        assertThat(browser.read(JAN, "/").text()).contains("1 termin na dziś albo po terminie");
    }

    private void bounced(Mailboxes mailboxes, int letters) {
        mailboxes.letters(JAN, letters);
        centre.owner()
                .sql(
                        "update reminder_letter set state = 'BOUNCED', sent_to = 'x@example.org', trouble = '550', bounced_at = now(),"
                                + " next_try_at = null where state = 'WAITING'")
                .update();
    }
}

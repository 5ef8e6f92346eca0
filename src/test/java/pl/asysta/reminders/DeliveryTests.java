package pl.asysta.reminders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.asysta.support.Colleague.ADAM;
import static pl.asysta.support.Colleague.JAN;
import static pl.asysta.support.Colleague.PIOTR;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.util.TestSocketUtils;
import pl.asysta.support.Browser;
import pl.asysta.support.Centre;
import pl.asysta.support.CentreTest;
import pl.asysta.support.Form;

@DisplayName("A letter on its way")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
@CentreTest
class DeliveryTests {
    @Autowired
    Centre centre;

    @Autowired
    Browser browser;

    @Autowired
    Delivery delivery;

    @Autowired
    JavaMailSenderImpl sender;

    @Autowired
    JdbcClient application;

    @Autowired
    Clock clock;

    @Test
    void waits_while_the_mail_server_is_down_and_goes_once_when_it_is_back() {
        var mailboxes = new Mailboxes(centre);
        mailboxes.given(JAN, PIOTR);
        try (var post = PostOffice.open(sender)) {
            post.stop();
            mailboxes.letters(JAN, 2);
            mailboxes.letters(PIOTR, 1);

            delivery.deliver(clock.instant());
            delivery.deliver(clock.instant());
            assertThat(mailboxes.inState("WAITING")).isEqualTo(3);
            assertThat(browser.read(ADAM, "/settings/reminders").text())
                    .contains("3 listy czekają na serwer poczty", "żaden nie zginie", "Connection refused");

            post.start();
            delivery.deliver(clock.instant().plus(Duration.ofHours(2)));
            delivery.deliver(clock.instant().plus(Duration.ofHours(4)));
            assertThat(post.receivers()).containsExactly("jan@example.org", "jan@example.org", "piotr@example.org");
            assertThat(mailboxes.inState("SENT")).isEqualTo(3);
            assertThat(browser.read(ADAM, "/settings/reminders").text()).doesNotContain("czekają na serwer poczty");
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 2", "2, 4", "5, 32", "6, 64", "7, 64", "500, 64"})
    void waits_longer_after_each_attempt_up_to_about_an_hour(int attempts, int minutes) {
        var mailboxes = new Mailboxes(centre);
        mailboxes.given(JAN);
        mailboxes.letters(JAN, 1);
        centre.owner()
                .sql("update reminder_letter set attempts = ?")
                .param(attempts)
                .update();
        sender.setPort(TestSocketUtils.findAvailableTcpPort());
        var now = clock.instant();

        delivery.deliver(now);

        assertThat(centre.owner()
                        .sql("select extract(epoch from next_try_at - to_timestamp(?))::int from reminder_letter")
                        .param(now.toEpochMilli() / 1000.0)
                        .query(Integer.class)
                        .single())
                .isBetween(minutes * 60 - 1, minutes * 60 + 1);
    }

    @ParameterizedTest
    @CsvSource({
        "RCPT, 550 5.1.1 no such mailbox",
        "RCPT, 553 5.1.3 not an address",
        "RCPT, 552 5.2.2 mailbox full for good",
        "., 554 5.7.1 refused as spam"
    })
    void comes_back_when_it_is_refused_for_good_and_the_administrator_sees_why(String to, String answer)
            throws Exception {
        var mailboxes = new Mailboxes(centre);
        mailboxes.given(JAN);
        mailboxes.letters(JAN, 1);
        try (var server = GrumpyServer.answering(to, answer, sender)) {
            delivery.deliver(clock.instant());
            delivery.deliver(clock.instant().plus(Duration.ofDays(1)));
        }

        assertThat(mailboxes.inState("BOUNCED")).isEqualTo(1);
        assertThat(browser.read(ADAM, "/settings/reminders").text())
                .contains("Jan Nowicki", "jan@example.org", answer)
                .doesNotContain("Do jutra", "Asysta: list");
    }

    @ParameterizedTest
    @CsvSource({
        "RCPT, 450 4.2.0 greylisted",
        "RCPT, 452 4.2.2 mailbox full",
        "., 451 4.3.0 try again later",
        "MAIL, 421 4.3.2 closing down",
        "MAIL, 550 5.7.1 this sender is not ours", // the settings are wrong, not the letter
        "MAIL, 530 5.7.0 sign in first"
    })
    void waits_when_it_is_not_taken_now(String to, String answer) throws Exception {
        var mailboxes = new Mailboxes(centre);
        mailboxes.given(JAN);
        mailboxes.letters(JAN, 1);
        try (var server = GrumpyServer.answering(to, answer, sender)) {
            delivery.deliver(clock.instant());
        }

        assertThat(mailboxes.inState("WAITING")).isEqualTo(1);
        assertThat(browser.read(ADAM, "/settings/reminders").text()).contains(answer);
        try (var post = PostOffice.open(sender)) {
            delivery.deliver(clock.instant().plus(Duration.ofHours(2)));
            assertThat(post.receivers()).containsExactly("jan@example.org");
        }
    }

    @Test
    void goes_to_the_corrected_address_when_the_administrator_sends_it_again() throws Exception {
        var mailboxes = new Mailboxes(centre);
        mailboxes.given(JAN);
        mailboxes.letters(JAN, 1);
        try (var server = GrumpyServer.answering("RCPT", "550 no such mailbox", sender)) {
            delivery.deliver(clock.instant());
        }
        var letter = mailboxes.onlyLetter();

        browser.done(
                ADAM,
                "/settings/reminders/" + JAN.id(),
                Form.empty().with("version", 1).with("email", "jan.nowy@example.org"));
        assertThat(browser.done(ADAM, "/settings/reminders/letters/" + letter + "/retry", Form.empty()))
                .isEqualTo("/settings/reminders?done=letter-again");

        try (var post = PostOffice.open(sender)) {
            delivery.deliver(clock.instant().plusSeconds(1));
            assertThat(post.receivers()).containsExactly("jan.nowy@example.org");
        }
        assertThat(mailboxes.inState("SENT")).isEqualTo(1);
        browser.turnedAway(404, ADAM, "/settings/reminders/letters/" + letter + "/retry", Form.empty());
    }

    @Test
    void goes_once_whoever_brings_it_at_the_same_moment() {
        var mailboxes = new Mailboxes(centre);
        mailboxes.given(JAN);
        mailboxes.letters(JAN, 40);
        try (var post = PostOffice.open(sender)) {
            Stream.generate(() -> CompletableFuture.runAsync(() -> delivery.deliver(clock.instant())))
                    .limit(6)
                    .toList()
                    .forEach(CompletableFuture::join);

            assertThat(post.received())
                    .extracting(PostOffice::subject)
                    .hasSize(40)
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void waits_while_its_worker_has_no_address_or_her_account_is_closed() {
        var mailboxes = new Mailboxes(centre);
        mailboxes.given(JAN, PIOTR);
        mailboxes.letters(JAN, 1);
        mailboxes.letters(PIOTR, 1);
        centre.owner()
                .sql("update reminder_address set email = null where email like 'jan%'")
                .update();
        centre.owner()
                .sql("update worker set enabled = false where login = 'piotr'")
                .update();
        try (var post = PostOffice.open(sender)) {
            delivery.deliver(clock.instant());

            assertThat(post.received()).isEmpty();
            assertThat(mailboxes.inState("WAITING")).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update reminder_letter set state = 'WAITING', sent_at = null, sent_to = null, next_try_at = now() | is not sent again",
                "update reminder_letter set body = 'Inny' | a letter that was written does not change",
                "delete from reminder_letter | permission denied",
                "insert into reminder_address select worker_id, 'bez adresu', 1, worker_id, now() from reminder_letter | reminder_goes_to_an_address",
                "insert into reminder_letter (id, worker_id, kind, state, written_at, next_try_at) select gen_random_uuid(), worker_id, 'URGENT', 'WAITING', now(), now() from reminder_letter | letter_that_goes_says_something"
            })
    void that_was_sent_is_not_sent_again_nor_forgotten_by_PostgreSQL(String attempt) {
        var mailboxes = new Mailboxes(centre);
        mailboxes.letters(JAN, 1);
        centre.owner()
                .sql(
                        "update reminder_letter set state = 'SENT', sent_to = 'a@example.org', sent_at = now(), next_try_at = null")
                .update();
        var before = centre.contents();

        assertThatThrownBy(() -> application.sql(attempt.split(" \\| ")[0]).update())
                .rootCause()
                .hasMessageContaining(attempt.split(" \\| ")[1]);

        assertThat(centre.contents()).isEqualTo(before);
    }
}

package pl.asysta.reminders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static pl.asysta.support.Colleague.ANNA;
import static pl.asysta.support.Colleague.JAN;
import static pl.asysta.support.Colleague.PELAGIA;
import static pl.asysta.support.Colleague.PIOTR;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import pl.asysta.database.DatabaseAccess;
import pl.asysta.support.Centre;
import pl.asysta.support.CentreTest;
import pl.asysta.support.SecondApplication;

@DisplayName("Two processes of the application")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
@CentreTest
class TwoProcessesTests {
    private static final int WAITING = 60;

    @Autowired
    Centre centre;

    @Autowired
    DatabaseAccess access;

    @Autowired
    JavaMailSenderImpl sender;

    /** On a working day they write the digests of that day too; those that wait are there on every day. */
    @Test
    void send_each_digest_once_also_after_the_mail_server_was_down() throws Exception {
        var mailboxes = new Mailboxes(centre);
        mailboxes.given(ANNA, PIOTR, PELAGIA, JAN);
        mailboxes.letters(JAN, WAITING);
        try (var post = PostOffice.open(sender)) {
            post.stop();
            var settings = Map.of(
                    "SPRING_MAIL_HOST", "127.0.0.1",
                    "SPRING_MAIL_PORT", String.valueOf(post.port()),
                    "ASYSTA_REMINDERS_EVERY", "PT0.05S",
                    "ASYSTA_REMINDERS_MORNING", "00:00");
            try (var first = SecondApplication.startedOn(access, settings);
                    var second = SecondApplication.startedOn(access, settings)) {
                await().atMost(Duration.ofMinutes(1))
                        .until(() -> centre.rows("reminder_letter where trouble is not null") > 0);
                assertThat(mailboxes.inState("SENT")).isZero();

                post.start();
                centre.owner()
                        .sql("update reminder_letter set next_try_at = now() where state = 'WAITING'")
                        .update();
                await().atMost(Duration.ofMinutes(2)).until(() -> mailboxes.inState("WAITING") == 0);

                assertThat(first.port()).isNotEqualTo(second.port());
                assertThat(post.received())
                        .hasSize(mailboxes.inState("SENT"))
                        .hasSizeGreaterThanOrEqualTo(WAITING)
                        .extracting(letter -> letter.getHeader("Message-ID")[0])
                        .doesNotHaveDuplicates();
                assertThat(centre.rows("shedlock where name = 'reminders'")).isEqualTo(1);
            }
        }
    }
}

package pl.asysta.reminders;

import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import pl.asysta.reminders.MailServer.Answer;

/**
 * Brings letters to the mail server, each in a transaction that holds it meanwhile, so that nobody else brings the same one.
 * A letter that is not taken waits; only an answer that another attempt does not change ends its way.
 */
@Component
class Delivery {
    private static final Logger log = LoggerFactory.getLogger(Delivery.class);

    private static final Duration FIRST_WAIT = Duration.ofMinutes(1);
    private static final int MOST_DOUBLINGS = 6;

    private final LetterRows letters;
    private final MailServer server;
    private final TransactionTemplate transaction;

    Delivery(LetterRows letters, MailServer server, PlatformTransactionManager transactions) {
        this.letters = letters;
        this.server = server;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** All that should go now, until none is left or the server is away. */
    void deliver(Instant now) {
        while (Boolean.TRUE.equals(transaction.execute(held -> next(now)))) {
            // one more
        }
    }

    private boolean next(Instant now) {
        return letters.hold(now).map(letter -> bring(letter, now)).orElse(false);
    }

    /** Answers whether it is worth bringing another one. */
    private boolean bring(Letter letter, Instant now) {
        var answer = server.send(letter);
        if (answer instanceof Answer.Taken) {
            letters.sent(letter, now);
        } else if (answer instanceof Answer.Never never) {
            log.warn("Letter {} is refused for good", letter.id());
            letters.bounced(letter, never.reason(), now);
        } else if (answer instanceof Answer.NotNow later) {
            letters.delayed(letter, later.reason(), now.plus(wait(letter)));
        } else if (answer instanceof Answer.Away away) {
            log.warn("The mail server is away, letters wait");
            letters.delayed(letter, away.reason(), now.plus(wait(letter)));
            return false;
        }
        return true;
    }

    /** A minute, two, four and so on, up to about an hour. */
    private static Duration wait(Letter letter) {
        return FIRST_WAIT.multipliedBy(1L << Math.min(MOST_DOUBLINGS, letter.attempts()));
    }
}

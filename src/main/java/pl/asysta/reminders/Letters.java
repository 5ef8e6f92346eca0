package pl.asysta.reminders;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.kernel.NotFound;

/** What became of the letters, for the administrator; never what stands in them. */
@Service
@Transactional
@PreAuthorize("hasRole('ADMINISTRATOR')")
public class Letters {
    private final LetterRows rows;
    private final MailServer server;

    Letters(LetterRows rows, MailServer server) {
        this.rows = rows;
        this.server = server;
    }

    /** Whether there is a mail server at all. */
    public boolean areSent() {
        return server.isConfigured();
    }

    /** Those that wait for it. */
    @Transactional(readOnly = true)
    public Queue queue() {
        return rows.queue();
    }

    /** Those that it refused for good, the latest first. */
    @Transactional(readOnly = true)
    public List<BouncedLetter> bounced() {
        return rows.bounced();
    }

    /**
     * Sends a refused one again, to the address that the worker has now.
     *
     * @throws NotFound if there is no such letter, or it was not refused
     */
    public void tryAgain(LetterId letter) {
        if (!rows.tryAgain(letter)) {
            throw new NotFound("letter", letter);
        }
    }
}

package pl.asysta.reminders;

import java.time.Clock;
import java.time.LocalDateTime;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.staff.SignInReset;

/** Writes at once to a worker whose sign-in somebody else has changed, where she has an address and letters are sent. */
@Component
class SignInLetters {
    private final ChoiceRows choices;
    private final LetterRows letters;
    private final LetterText text;
    private final MailServer server;
    private final Clock clock;

    SignInLetters(ChoiceRows choices, LetterRows letters, LetterText text, MailServer server, Clock clock) {
        this.choices = choices;
        this.letters = letters;
        this.text = text;
        this.server = server;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(SignInReset reset) {
        var reachable =
                choices.addressee(reset.worker()).filter(one -> one.choice().email() != null);
        if (server.isConfigured() && reachable.isPresent()) {
            var letter = LetterId.next();
            letters.beginUrgent(letter, reset.worker());
            letters.finish(letter, text.signIn(reset.kind(), LocalDateTime.now(clock)));
        }
    }
}

package pl.asysta.reminders;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.MailParseException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** The mail server of the centre, where one is configured ({@code spring.mail.host}). */
@Component
class MailServer {
    private static final int LONGEST_REASON = 300;

    /** Answers that another attempt does not change, those about our own signing in aside. */
    private static final Pattern FOR_GOOD = Pattern.compile("(?s)5(?!3[0-9])\\d\\d\\b.*");

    private final ObjectProvider<JavaMailSenderImpl> sender;
    private final ReminderProperties properties;

    MailServer(ObjectProvider<JavaMailSenderImpl> sender, ReminderProperties properties) {
        this.sender = sender;
        this.properties = properties;
    }

    /** How an attempt ended. */
    sealed interface Answer {
        /** The server took the letter. */
        record Taken() implements Answer {}

        /** It takes it later. */
        record NotNow(String reason) implements Answer {}

        /** It was not there, or takes nothing from us at all. */
        record Away(String reason) implements Answer {}

        /** It will never take this letter to this address. */
        record Never(String reason) implements Answer {}
    }

    boolean isConfigured() {
        var server = sender.getIfAvailable();
        return server != null && StringUtils.hasText(server.getHost());
    }

    Answer send(Letter letter) {
        var server = sender.getObject();
        try {
            server.send(message(letter, server));
            return new Answer.Taken();
        } catch (MailException | MessagingException refusal) {
            return answer(refusal);
        }
    }

    /** Its id stays the same at every attempt, so that whoever gets it twice can tell. */
    private MimeMessage message(Letter letter, JavaMailSenderImpl server) throws MessagingException {
        var message = server.createMimeMessage();
        var written = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
        written.setFrom(properties.from());
        written.setTo(letter.email());
        written.setSubject(letter.subject());
        written.setText(letter.body());
        message.setHeader("Message-ID", "<" + letter.id() + "@asysta>");
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }

    private static Answer answer(Exception refusal) {
        var causes = causes(refusal);
        var reason = reason(causes);
        if (causes.stream().anyMatch(MailServer::isAboutTheSender)) {
            return new Answer.Away(reason);
        }
        boolean never = refusal instanceof MailParseException
                || refusal instanceof MessagingException
                || causes.stream().anyMatch(MailServer::isForGood);
        if (never) {
            return new Answer.Never(reason);
        }
        return causes.stream().anyMatch(SendFailedException.class::isInstance)
                ? new Answer.NotNow(reason)
                : new Answer.Away(reason);
    }

    /** The centre's own sender is refused, whoever the letter is for: that is put right in the settings. */
    private static boolean isAboutTheSender(Throwable cause) {
        return cause instanceof SMTPSendFailedException failed
                && failed.getCommand().startsWith("MAIL");
    }

    private static boolean isForGood(Throwable cause) {
        return cause instanceof SendFailedException failed
                && FOR_GOOD.matcher(String.valueOf(failed.getMessage())).matches();
    }

    /** The most inner one says it in the server's own words. */
    private static String reason(List<Throwable> causes) {
        var last = causes.get(causes.size() - 1);
        var words = String.valueOf(last.getMessage())
                .replaceAll("[\\s\\p{C}]+", " ")
                .strip();
        return words.substring(0, Math.min(LONGEST_REASON, words.length()));
    }

    private static List<Throwable> causes(Exception refusal) {
        var found = new ArrayList<Throwable>();
        var first = refusal instanceof MailSendException failed && failed.getMessageExceptions().length > 0
                ? failed.getMessageExceptions()[0]
                : refusal;
        Stream.iterate((Throwable) first, cause -> cause != null && !found.contains(cause), Throwable::getCause)
                .forEach(found::add);
        return found;
    }
}

package pl.asysta.reminders;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import pl.asysta.deadlines.OpenDeadline;
import pl.asysta.site.Words;
import pl.asysta.staff.SignInReset;
import pl.asysta.statute.MomentDeadline;

/**
 * Puts deadlines into a letter, in Polish whoever reads it. Of a family nothing but its initial and the number of its case;
 * what is to be done is said by the name of the rule.
 */
@Component
class LetterText {
    private static final Locale POLISH = Locale.forLanguageTag("pl");

    private final Words words;
    private final ReminderProperties properties;

    LetterText(Words words, ReminderProperties properties) {
        this.words = words;
        this.properties = properties;
    }

    /** Subject and body of a letter. */
    record Text(String subject, String body) {}

    /** A digest of these, which are those that have passed and those within its days. */
    Text digest(Frequency frequency, List<OpenDeadline> due, LocalDateTime now) {
        return inPolish(() -> new Text(
                words.counted("reminders.letter.subject." + frequency, due.size()),
                body(words.text("reminders.letter.digest", words.weekday(now.toLocalDate())), due, now)));
    }

    /** What does not wait for the digest. */
    Text urgent(List<OpenDeadline> due, LocalDateTime now) {
        return inPolish(() -> new Text(
                words.counted("reminders.letter.subject.urgent", due.size()),
                body(words.text("reminders.letter.urgent", words.weekday(now.toLocalDate())), due, now)));
    }

    /** What somebody who leads asks to be thought of. */
    Text asked(OpenDeadline due, String by, LocalDateTime now) {
        return inPolish(() -> new Text(
                words.text("reminders.letter.subject.asked"),
                body(words.text("reminders.letter.asked", by), List.of(due), now)));
    }

    /** That somebody else has changed how she signs in. */
    Text signIn(SignInReset.Kind kind, LocalDateTime now) {
        return inPolish(() -> new Text(
                words.text("reminders.letter.subject.sign-in"),
                words.text("reminders.letter.hello") + "\n\n"
                        + words.text("reminders.letter.sign-in." + kind, words.weekday(now.toLocalDate())) + "\n\n"
                        + words.text("reminders.letter.sign-in.advice") + "\n\n"
                        + words.text("reminders.letter.sign-in.foot") + "\n"));
    }

    private String body(String opening, List<OpenDeadline> due, LocalDateTime now) {
        var today = now.toLocalDate();
        return words.text("reminders.letter.hello") + "\n\n" + opening + "\n\n"
                + part("reminders.letter.over", due, one -> Urgency.isOver(one.deadline(), now))
                + part("reminders.letter.today", due, one -> isLeft(one, now) && isOn(one, today))
                + part("reminders.letter.later", due, one -> isLeft(one, now) && !isOn(one, today))
                + words.text("reminders.letter.all") + " " + properties.address() + "/deadlines\n"
                + words.text("reminders.letter.choice") + " " + properties.address() + "/reminders\n\n"
                + words.text("reminders.letter.foot") + "\n";
    }

    private String part(String heading, List<OpenDeadline> due, Predicate<OpenDeadline> belongs) {
        var lines = due.stream().filter(belongs).map(this::line).collect(Collectors.joining());
        return lines.isEmpty() ? "" : words.text(heading) + "\n" + lines + "\n";
    }

    private String line(OpenDeadline one) {
        var deadline = one.deadline();
        var family = one.family();
        return "- " + words.text("deadline." + one.rule() + ".name")
                + (family == null ? "" : ", " + family.initial() + ", " + family.number()) + ", "
                + words.text(
                        "reminders.letter.until",
                        deadline instanceof MomentDeadline hours
                                ? words.moment(hours.due())
                                : words.shortDay(deadline.day()))
                + "\n";
    }

    private static boolean isLeft(OpenDeadline one, LocalDateTime now) {
        return !Urgency.isOver(one.deadline(), now);
    }

    private static boolean isOn(OpenDeadline one, LocalDate today) {
        return one.deadline().day().equals(today);
    }

    private static <T> T inPolish(Supplier<T> write) {
        var before = LocaleContextHolder.getLocaleContext();
        LocaleContextHolder.setLocale(POLISH);
        try {
            return write.get();
        } finally {
            LocaleContextHolder.setLocaleContext(before);
        }
    }
}

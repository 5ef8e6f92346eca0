package pl.asysta.site;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import pl.asysta.statute.Deadline;
import pl.asysta.statute.DueDate;
import pl.asysta.statute.MomentDeadline;
import pl.asysta.statute.Term;
import pl.asysta.statute.WorkingDays;

/** Dates, ages, terms and numbers of things in the words of the person's language; templates ask it as {@code @words}. */
@Component("words")
public class Words {
    private static final int SOON_DAYS = 14;

    private final MessageSource messages;
    private final Clock clock;

    Words(MessageSource messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /** "20 maja 2026". */
    public String day(@Nullable LocalDate day) {
        return day == null ? "" : written(day);
    }

    /** "20 maja 2026" on a paper that is Polish in every language. */
    public String dayInPolish(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern("d MMMM yyyy", SiteConfiguration.POLISH));
    }

    /** "20.05.2026", which reads the same in every language. */
    public String typed(@Nullable LocalDate day) {
        return Objects.toString(Days.typed(day), "");
    }

    /** "9:05". */
    public String hour(LocalTime hour) {
        return Times.typed(hour);
    }

    /** "20 maja", or with the year when it is another one. */
    public String shortDay(LocalDate day) {
        return day.getYear() == today().getYear()
                ? day.format(DateTimeFormatter.ofPattern("d MMMM", locale()))
                : written(day);
    }

    /** "maj 2026". */
    public String month(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern("LLLL yyyy", locale()));
    }

    /** "maj 26": short enough for the foot of a chart. */
    public String monthAndYear(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern("LLL yy", locale()));
    }

    /** "20 maja 2026, 9:05". */
    public String moment(@Nullable Instant moment) {
        if (moment == null) {
            return "";
        }
        var local = moment.atZone(clock.getZone());
        return written(local.toLocalDate()) + ", " + Times.typed(local.toLocalTime());
    }

    static String written(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern("d MMMM yyyy", locale()));
    }

    /** "piątek, 20 maja 2026". */
    public String weekday(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy", locale()));
    }

    /** "dziś", "zostało 12 dni", "5 dni po terminie". */
    public String due(LocalDate due) {
        long left = ChronoUnit.DAYS.between(today(), due);
        if (left < 0) {
            return counted("due.late", -left);
        }
        return left == 0 ? text("due.today") : left == 1 ? text("due.tomorrow") : counted("due.left", left);
    }

    /** The same of a deadline, in hours where it counts them. */
    public String due(DueDate deadline) {
        return deadline instanceof MomentDeadline moment ? dueAt(moment) : due(deadline.day());
    }

    /** The class of the plate that shows a deadline. */
    public String dueClass(DueDate deadline) {
        return deadline instanceof MomentDeadline moment ? dueAtClass(moment) : dueClass(deadline.day());
    }

    /** Whether offices do not work on this day. */
    public boolean freeDay(LocalDate day) {
        return !WorkingDays.isWorkingDay(day);
    }

    /** The class of the plate that shows it: late, soon (14 days) or ok. */
    public String dueClass(LocalDate due) {
        long left = ChronoUnit.DAYS.between(today(), due);
        return left < 0 ? "term-late" : left <= SOON_DAYS ? "term-soon" : "term-ok";
    }

    /** The class of the edge of a card or row whose deadline this is; empty while there is time. */
    public String dueEdge(LocalDate due) {
        long left = ChronoUnit.DAYS.between(today(), due);
        return left < 0 ? "due-late" : left <= SOON_DAYS ? "due-soon" : "";
    }

    /** The same of a deadline. */
    public String dueEdge(DueDate deadline) {
        return deadline instanceof MomentDeadline moment ? dueAtEdge(moment) : dueEdge(deadline.day());
    }

    /** "zostało 5 godzin", "mniej niż godzina", "2 godziny po terminie". */
    public String dueAt(MomentDeadline deadline) {
        var left = deadline.leftAt(clock.instant());
        long hours = left.abs().toHours();
        var key = left.isNegative() ? "due.hours.late" : "due.hours.left";
        return hours == 0 ? text(key + ".none") : counted(key, hours);
    }

    /** The class of the plate that shows it: late, or soon, as hours always are. */
    public String dueAtClass(MomentDeadline deadline) {
        return deadline.isOverdueAt(clock.instant()) ? "term-late" : "term-soon";
    }

    /** The class of the edge of its card or row. */
    public String dueAtEdge(MomentDeadline deadline) {
        return deadline.isOverdueAt(clock.instant()) ? "due-late" : "due-soon";
    }

    /** "dziś", "wczoraj", "3 dni temu". */
    public String ago(LocalDate day) {
        long days = ChronoUnit.DAYS.between(day, today());
        return days == 0 ? text("ago.today") : days == 1 ? text("ago.yesterday") : counted("ago.days", days);
    }

    /** "10:42" of today, "20 maja, 10:42" of another day. */
    public String recently(Instant at) {
        var local = at.atZone(clock.getZone());
        var time = local.format(DateTimeFormatter.ofPattern("H:mm", locale()));
        var day = local.toLocalDate();
        return day.equals(today()) ? time : shortDay(day) + ", " + time;
    }

    /** "9 lat", or "11 miesięcy" in the first two years. */
    public String age(LocalDate birthDate) {
        var age = Period.between(birthDate, today());
        return age.getYears() >= 2 ? counted("age.years", age.getYears()) : counted("age.months", age.toTotalMonths());
    }

    /** "14 dni roboczych", "2 miesiące". */
    public String term(Term term) {
        return counted("term." + term.unit(), term.amount());
    }

    /** The arithmetic of a deadline: "przydział asystenta 3 marca 2026 + 2 miesiące = 3 maja 2026". */
    public String arithmetic(Deadline deadline) {
        var start = deadline.start();
        if (!deadline.rule().countsTime()) {
            return text("deadline.start." + start.kind()) + " " + day(start.on()) + ": " + day(deadline.due());
        }
        return text("deadline.start." + start.kind()) + " " + day(start.on()) + " + " + term(deadline.term()) + " = "
                + day(deadline.due());
    }

    /** The same of one in hours: "odebranie dziecka 20 maja 2026, 16:30 + 24 godziny = 21 maja 2026, 16:30". */
    public String arithmetic(MomentDeadline deadline) {
        return text("deadline.start." + deadline.start().kind()) + " " + moment(deadline.from()) + " + "
                + term(deadline.term()) + " = " + moment(deadline.due());
    }

    /** A number with its noun in the right form, from the keys {@code key.one}, {@code key.few}, {@code key.many}. */
    public String counted(String key, long number) {
        return text(key + "." + form(number), number);
    }

    /** A text of the messages in the person's language. */
    public String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale());
    }

    /** The moment in Warsaw. */
    public LocalDateTime now() {
        return LocalDateTime.now(clock);
    }

    /** Today in Warsaw. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    private static String form(long number) {
        if (number == 1) {
            return "one";
        }
        long tens = number % 100;
        long units = number % 10;
        return units >= 2 && units <= 4 && (tens < 12 || tens > 14) ? "few" : "many";
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}

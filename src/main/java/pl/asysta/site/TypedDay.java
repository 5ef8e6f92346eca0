package pl.asysta.site;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Days as people type them in a hurry: dziś, wczoraj, jutro, 8.5, or a whole date as {@link Days} reads it. */
public enum TypedDay {
    /** Something that has happened: 8.5 is the latest 8 May. */
    PAST {
        @Override
        LocalDate of(int day, int month, LocalDate today) {
            var thisYear = LocalDate.of(today.getYear(), month, day);
            return thisYear.isAfter(today) ? LocalDate.of(today.getYear() - 1, month, day) : thisYear;
        }
    },
    /** Something to come: 8.5 is the next 8 May. */
    COMING {
        @Override
        LocalDate of(int day, int month, LocalDate today) {
            var thisYear = LocalDate.of(today.getYear(), month, day);
            return thisYear.isBefore(today) ? LocalDate.of(today.getYear() + 1, month, day) : thisYear;
        }
    },
    /** Something that may be before or after: 8.5 is the 8 May that is nearer. */
    NEAREST {
        @Override
        LocalDate of(int day, int month, LocalDate today) {
            var last = PAST.of(day, month, today);
            var next = COMING.of(day, month, today);
            return ChronoUnit.DAYS.between(last, today) < ChronoUnit.DAYS.between(today, next) ? last : next;
        }
    };

    private static final Pattern NO_YEAR = Pattern.compile("(\\d{1,2})[./ -](\\d{1,2})\\.?");
    private static final Pattern MARKS = Pattern.compile("\\p{M}");

    abstract LocalDate of(int day, int month, LocalDate today);

    /** The day that was typed, or empty when the text is no day of the calendar. */
    public Optional<LocalDate> read(@Nullable String text, LocalDate today) {
        if (text == null) {
            return Optional.empty();
        }
        var typed = text.strip().toLowerCase(Locale.ROOT);
        var noYear = NO_YEAR.matcher(typed);
        if (noYear.matches()) {
            try {
                return Optional.of(of(Integer.parseInt(noYear.group(1)), Integer.parseInt(noYear.group(2)), today));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        }
        return word(
                        MARKS.matcher(Normalizer.normalize(typed, Normalizer.Form.NFD))
                                .replaceAll(""),
                        today)
                .or(() -> Days.read(text));
    }

    private static Optional<LocalDate> word(String plain, LocalDate today) {
        return switch (plain) {
            case "dzis", "dzisiaj", "today" -> Optional.of(today);
            case "wczoraj", "yesterday" -> Optional.of(today.minusDays(1));
            case "przedwczoraj" -> Optional.of(today.minusDays(2));
            case "jutro", "tomorrow" -> Optional.of(today.plusDays(1));
            case "pojutrze" -> Optional.of(today.plusDays(2));
            default -> Optional.empty();
        };
    }
}

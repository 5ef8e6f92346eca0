package pl.asysta.site;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Days as people type them: 20.05.2026, 20.5.2026, 20-5-2026, 20/5/2026 or 2026-05-20. */
public final class Days {
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[./ -](\\d{1,2})[./ -](\\d{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");

    private Days() {}

    /** The day that was typed, or empty when the text is no day of the calendar. */
    public static Optional<LocalDate> read(@Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        var dayFirst = DAY_FIRST.matcher(text.strip());
        if (dayFirst.matches()) {
            return date(dayFirst, 3, 2, 1);
        }
        var yearFirst = YEAR_FIRST.matcher(text.strip());
        return yearFirst.matches() ? date(yearFirst, 1, 2, 3) : Optional.empty();
    }

    /** The day in a form that has been checked, so that a missing or unreadable one is a fault of ours. */
    public static LocalDate of(@Nullable String text) {
        return read(text).orElseThrow(() -> new IllegalArgumentException("no day"));
    }

    /** The day as the forms write it: 20.05.2026. */
    public static @Nullable String typed(@Nullable LocalDate day) {
        return day == null ? null : "%02d.%02d.%04d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    private static Optional<LocalDate> date(Matcher text, int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(text.group(year)),
                    Integer.parseInt(text.group(month)),
                    Integer.parseInt(text.group(day))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}

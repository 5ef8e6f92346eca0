package pl.asysta.site;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Times of the day as people type them: 9:05, 09:05, 9.05, 905 or 9. */
public final class Times {
    /** What is read as a time, for a constraint of a form. */
    public static final String READABLE = "\\s*([01]?\\d|2[0-3])([:.]?[0-5]\\d)?\\s*";

    private static final Pattern TYPED = Pattern.compile("(\\d{1,2})(?:[:.]?(\\d{2}))?");

    private Times() {}

    /** The time that was typed, or empty when the text is no time of the day. */
    public static Optional<LocalTime> read(@Nullable String text) {
        var typed = TYPED.matcher(text == null ? "" : text.strip());
        if (!typed.matches()) {
            return Optional.empty();
        }
        try {
            var minutes = typed.group(2);
            return Optional.of(
                    LocalTime.of(Integer.parseInt(typed.group(1)), minutes == null ? 0 : Integer.parseInt(minutes)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The time in a form that has been checked, so that a missing or unreadable one is a fault of ours. */
    public static LocalTime of(@Nullable String text) {
        return read(text).orElseThrow(() -> new IllegalArgumentException("no time"));
    }

    /** The time as forms and pages write it: 9:05. */
    public static String typed(LocalTime time) {
        return "%d:%02d".formatted(time.getHour(), time.getMinute());
    }
}

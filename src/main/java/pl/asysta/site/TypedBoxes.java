package pl.asysta.site;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.GenericConverter;

/**
 * What is typed into a text box: nothing is null, every other text is kept with its line ends. A box for a day
 * ({@link Day}) also takes a day typed in a hurry, and comes back with the whole date as it was understood. It is no bean:
 * only what is sent goes through it, and not what templates hand to their own methods.
 */
record TypedBoxes(Clock clock) implements GenericConverter {
    /** Control characters other than tab and line ends (PostgreSQL keeps no NUL), and those that turn a line around. */
    private static final Pattern UNFIT = Pattern.compile("[\\p{Cc}&&[^\\t\\r\\n]]|[\\u202A-\\u202E\\u2066-\\u2069]");

    private static final Pattern INVISIBLE = Pattern.compile("[\\s\\h\\p{C}]*");

    @Override
    public Set<ConvertiblePair> getConvertibleTypes() {
        return Set.of(new ConvertiblePair(String.class, String.class));
    }

    @Override
    public @Nullable Object convert(@Nullable Object typed, TypeDescriptor source, TypeDescriptor box) {
        if (typed == null) {
            return null;
        }
        var text = typed.toString();
        if (UNFIT.matcher(text).find()) {
            throw new IllegalArgumentException("a control character or one that turns the line around");
        }
        if (INVISIBLE.matcher(text).matches()) {
            return null;
        }
        var day = box.getAnnotation(Day.class);
        return day == null ? text : day(text, day);
    }

    private String day(String text, Day box) {
        if (!box.hurried() || Days.read(text).isPresent()) {
            return text;
        }
        var today = LocalDate.now(clock);
        var meant = (box.future() ? TypedDay.NEAREST : TypedDay.PAST).read(text, today);
        return meant.filter(day -> box.future() || !day.isAfter(today))
                .map(Days::typed)
                .orElse(text);
    }
}

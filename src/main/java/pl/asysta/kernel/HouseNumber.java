package pl.asysta.kernel;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The number of a house without the letters behind it: 12 of "12", "12a" and "12/14". */
public record HouseNumber(int number) {
    private static final Pattern WRITTEN = Pattern.compile("\\s*([1-9]\\d{0,3})(?!\\d).*", Pattern.DOTALL);

    /** The number at the beginning of what was typed, or empty when it begins with none. */
    public static Optional<HouseNumber> read(@Nullable String text) {
        var written = WRITTEN.matcher(text == null ? "" : text);
        return written.matches() ? Optional.of(new HouseNumber(Integer.parseInt(written.group(1)))) : Optional.empty();
    }

    /** Whether it stands on the odd side of the street. */
    public boolean isOdd() {
        return number % 2 == 1;
    }
}

package pl.asysta.register;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A PESEL that somebody may have typed into a search box: it never goes into an address. */
public final class TypedPesel {
    private static final Pattern LONG_NUMBER = Pattern.compile("\\d{11}");

    /** In place of a person in an address: nobody whom the viewer may see has the number. */
    public static final String NOBODY = "none";

    private TypedPesel() {}

    /** The first eleven digits in a row, also with spaces or hyphens between them. */
    public static Optional<String> in(@Nullable String text) {
        var digitsTogether = text == null ? "" : text.replaceAll("(?<=\\d)[\\s-]+(?=\\d)", "");
        return LONG_NUMBER.matcher(digitsTogether).results().findFirst().map(MatchResult::group);
    }
}

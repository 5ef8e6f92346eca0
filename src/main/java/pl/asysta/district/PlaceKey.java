package pl.asysta.district;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import pl.asysta.kernel.PlainLetters;

/** How a street or a locality is looked up: without "ul.", capitals, Polish marks, dots and doubled spaces. */
public record PlaceKey(String text) {
    private static final Map<String, String> FIRST_WORDS =
            Map.of("ul", "", "ulica", "", "al", "aleja", "aleje", "aleja", "pl", "plac", "os", "osiedle");

    /** The key of what was typed; empty where nothing was. */
    public static PlaceKey of(@Nullable String name) {
        var letters = PlainLetters.of(name == null ? "" : name)
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
        var words = letters.split(" ", 2);
        var rest = words.length > 1 ? " " + words[1] : "";
        return new PlaceKey((FIRST_WORDS.getOrDefault(words[0], words[0]) + rest).strip());
    }

    boolean isEmpty() {
        return text.isEmpty();
    }
}

package pl.asysta.privacy;

import java.util.List;
import java.util.Objects;

/**
 * What somebody chose about a passage.
 *
 * @param passage its key
 * @param readAs digest of the text that she read
 * @param words to black out beside those that are found; only where words are
 */
public record Choice(String passage, String readAs, Verdict verdict, List<String> words) {
    /** Everything is needed; empty words are none. */
    public Choice {
        Objects.requireNonNull(passage);
        Objects.requireNonNull(readAs);
        Objects.requireNonNull(verdict);
        words = words.stream()
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }
}

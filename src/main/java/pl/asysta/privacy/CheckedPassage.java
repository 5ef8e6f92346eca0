package pl.asysta.privacy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A passage with what of it leaves the centre: as somebody chose, or as it is proposed while nobody has.
 *
 * @param words that somebody named, to black out beside those that are found
 * @param leaves the text that leaves, or null if nothing does
 * @param checked whether somebody chose it, and for the text as it is now
 */
public record CheckedPassage(
        Passage passage,
        Verdict verdict,
        List<String> words,
        @Nullable String leaves,
        boolean checked) {
    static CheckedPassage of(Passage passage, @Nullable Choice choice, Blackout blackout) {
        if (choice != null && choice.readAs().equals(passage.digest())) {
            return of(passage, choice.verdict(), choice.words(), blackout, true);
        }
        return of(passage, proposed(passage, blackout), List.of(), blackout, false);
    }

    private static CheckedPassage of(
            Passage passage, Verdict verdict, List<String> words, Blackout blackout, boolean checked) {
        return new CheckedPassage(passage, verdict, words, leaving(passage, verdict, words, blackout), checked);
    }

    private static Verdict proposed(Passage passage, Blackout blackout) {
        if (passage.tellsOfReporter()) {
            return Verdict.HIDE;
        }
        return blackout.finds(passage.text()) ? Verdict.WORDS : Verdict.KEEP;
    }

    private static @Nullable String leaving(Passage passage, Verdict verdict, List<String> words, Blackout blackout) {
        return switch (verdict) {
            case KEEP -> blackout.withoutNumbers(passage.text());
            case WORDS -> blackout.without(passage.text(), words);
            case HIDE -> null;
        };
    }
}

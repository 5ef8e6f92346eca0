package pl.asysta.search;

import java.util.Arrays;
import java.util.List;
import pl.asysta.kernel.PlainLetters;

/** Words without capitals and Polish marks, compared by their beginnings. */
record PlainText(List<String> words) {
    static PlainText of(String text) {
        return new PlainText(Arrays.stream(PlainLetters.of(text).split("[^\\p{L}\\d]+"))
                .filter(word -> !word.isEmpty())
                .toList());
    }

    /** Whether each of these words begins one of this text; no words are in no text. */
    boolean holds(PlainText sought) {
        return !sought.words.isEmpty()
                && sought.words.stream().allMatch(one -> words.stream().anyMatch(word -> word.startsWith(one)));
    }
}

package pl.asysta.register;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What somebody typed into the search box: words, each with those of the register that it may stand for. */
record Sought(List<Word> words) {
    /**
     * One word.
     *
     * @param known whether a word of the register begins with it
     * @param meant words of the register from which it is a slip away
     */
    record Word(String text, boolean known, List<String> meant) {
        private boolean isNumber() {
            return text.chars().anyMatch(Character::isDigit);
        }

        String asTyped() {
            return isNumber() ? quoted(text) : known || meant.isEmpty() ? beginning(text) : oneOf(meant.stream());
        }

        String orMisspelled() {
            return isNumber() || meant.isEmpty() ? asTyped() : oneOf(Stream.concat(Stream.of(text), meant.stream()));
        }

        boolean isMisspelled() {
            return !known && !isNumber() && !meant.isEmpty();
        }

        private static String oneOf(Stream<String> words) {
            return words.map(Word::beginning).collect(Collectors.joining(" | ", "(", ")"));
        }

        private static String beginning(String word) {
            return quoted(word) + ":*";
        }

        private static String quoted(String word) {
            return "'" + word.replace("\\", "\\\\").replace("'", "''") + "'";
        }
    }

    /** As a query of PostgreSQL: every word, or where the register has none like it, what it was meant to be. */
    String asTyped() {
        return words.stream().map(Word::asTyped).collect(Collectors.joining(" & "));
    }

    /** The same with every word taken for a misspelled one. */
    String orMisspelled() {
        return words.stream().map(Word::orMisspelled).collect(Collectors.joining(" & "));
    }

    /** Whether {@link #asTyped()} already looks for another word than the typed one. */
    boolean isMisspelled() {
        return words.stream().anyMatch(Word::isMisspelled);
    }

    /** Whether there is anything to look for. */
    boolean isEmpty() {
        return words.isEmpty();
    }
}

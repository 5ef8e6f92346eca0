package pl.asysta.reply;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import pl.asysta.kernel.PlainLetters;

/** The name of somebody who asked to stay unnamed, found in a text also where Polish gives it another ending. */
record WithheldName(String name) {
    private static final Pattern NAME = Pattern.compile("\\p{Lu}\\p{L}{2,}");
    private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");
    private static final int STEM = 4;
    private static final int ENDING = 2;

    /** Whether the text says it; words that the letter itself has, as the contact's first name, say nothing. */
    boolean isIn(String text, String letter) {
        return words(NAME, name).map(WithheldName::stem).anyMatch(stem -> begins(stem, text) && !begins(stem, letter));
    }

    private static boolean begins(String stem, String text) {
        return words(WORD, text).anyMatch(word -> word.startsWith(stem));
    }

    /** In plain small letters. */
    private static Stream<String> words(Pattern words, String text) {
        return words.matcher(text).results().map(MatchResult::group).map(PlainLetters::of);
    }

    private static String stem(String word) {
        return word.substring(0, Math.min(word.length(), Math.max(STEM, word.length() - ENDING)));
    }
}

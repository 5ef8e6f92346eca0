package pl.asysta.staff;

import com.nulabinc.zxcvbn.StandardDictionaries;
import com.nulabinc.zxcvbn.StandardKeyboards;
import com.nulabinc.zxcvbn.Zxcvbn;
import com.nulabinc.zxcvbn.ZxcvbnBuilder;
import com.nulabinc.zxcvbn.io.ClasspathResource;
import com.nulabinc.zxcvbn.matchers.DictionaryLoader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.springframework.stereotype.Component;
import pl.asysta.kernel.PlainLetters;
import pl.asysta.kernel.RuleViolation;

/**
 * Whether a password would be guessed: one of the commonest in the world or in Poland, one that a breach has shown, a walk over the keyboard, the same
 * again and again, or the person's own names, each also with digits at its end or in place of letters. The lists are in
 * the jar; nothing is asked of anybody.
 */
@Component
class PasswordStrength {
    /** A stranger who knows the lists needs so many tries; one try costs him what {@link PasswordCost} says. */
    private static final double ENOUGH_TRIES = 1e10;

    /** More letters add strength, and time to measure it. */
    private static final int MEASURED = 64;

    private static final int SHORTEST_WORD = 3;

    /** So many letters and digits must be left beside names that everybody knows. */
    private static final int LEAST_OF_HER_OWN = 8;

    private final Zxcvbn guesser;

    PasswordStrength() {
        try {
            guesser = new ZxcvbnBuilder()
                    .dictionaries(StandardDictionaries.loadAllDictionaries())
                    .dictionary(new DictionaryLoader("polish", new ClasspathResource("/passwords/polish.txt")).load())
                    .dictionary(new DictionaryLoader("breached", PasswordStrength::breached).load())
                    .keyboards(StandardKeyboards.loadAllKeyboards())
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Refuses a password that would be guessed.
     *
     * @param field the box it was typed in
     * @param ownWords names and words that everybody knows of this person: login, name, the centre
     */
    void demand(String field, String password, Collection<String> ownWords) {
        var words = apart(ownWords);
        if (without(words, password).length() < LEAST_OF_HER_OWN) {
            throw RuleViolation.at(field, "staff.password.own");
        }
        if (tries(password, words) < ENOUGH_TRIES) {
            throw RuleViolation.at(field, "staff.password.common");
        }
    }

    /** Where they come from is said beside them, in breached.md. */
    private static InputStream breached() throws IOException {
        return new GZIPInputStream(new ClasspathResource("/passwords/breached.txt.gz").getInputStream());
    }

    /** The letters and digits that are left once those words are taken out. */
    private static String without(List<String> words, String password) {
        var left = PlainLetters.of(password).replaceAll("[^a-z0-9]", "");
        for (var word : words) {
            left = left.replace(word, "");
        }
        return left;
    }

    private double tries(String password, List<String> words) {
        var measured = password.substring(0, Math.min(password.length(), MEASURED));
        var plain = PlainLetters.of(measured);
        double asTyped = guesser.measure(measured, words).getGuesses();
        return plain.equals(measured.toLowerCase(Locale.ROOT))
                ? asTyped
                : Math.min(asTyped, guesser.measure(plain, words).getGuesses());
    }

    private static List<String> apart(Collection<String> ownWords) {
        return ownWords.stream()
                .map(PlainLetters::of)
                .flatMap(words -> Stream.of(words.split("[^a-z0-9]+")))
                .filter(word -> word.length() >= SHORTEST_WORD)
                .distinct()
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
    }
}

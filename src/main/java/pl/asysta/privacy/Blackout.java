package pl.asysta.privacy;

import java.util.Collection;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import pl.asysta.cases.CaseView;
import pl.asysta.cases.MemberView;
import pl.asysta.cases.PersonId;
import pl.asysta.kernel.Pesel;
import pl.asysta.kernel.PlainLetters;

/**
 * Blacks out of a text what belongs to other people than the one who asks: their names in all cases of Polish, as far as
 * a rule knows them, and their numbers. It helps whoever checks and does not replace her.
 */
final class Blackout {
    /** What stands in place of what is blacked out, of one length, so that nobody guesses from it. */
    static final String MARK = "[…]";

    private static final Pattern WORD = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}]*");
    private static final Pattern NUMBER = Pattern.compile("(?<!\\d)\\d{11}(?!\\d)");
    private static final Pattern SEVERAL = Pattern.compile("\\[…](?:[ \\u00a0-]\\[…])+");

    /** An ending as Polish declines names: Annie, Kowalskiego, Markowi; shorter after a short stem, which other words share. */
    private static final String ENDING = "[a-z]{0,5}";

    private static final String SHORT_ENDING = "[a-z]{0,4}";
    private static final int SHORT = 3;

    private final List<Pattern> names;
    private final List<String> own;

    private Blackout(List<Pattern> names, List<String> own) {
        this.names = names;
        this.own = own;
    }

    /** Of everybody in the family but this person, and of whoever reported it. */
    static Blackout of(CaseView family, PersonId asking, Collection<String> reporters) {
        var self = family.member(asking).orElseThrow();
        var others = family.members().stream()
                .filter(member ->
                        !member.id().equals(asking) && !member.kinship().isUnborn())
                .flatMap(Blackout::words);
        var names = Stream.concat(others, reporters.stream().flatMap(Blackout::namesIn))
                .filter(word -> word.length() > 1)
                .filter(word -> words(self).noneMatch(hers -> stem(hers).equals(stem(word))))
                .map(Blackout::declined)
                .toList();
        var pesel = self.pesel();
        return new Blackout(names, pesel == null ? List.of() : List.of(pesel.digits()));
    }

    /** Whether this text names anybody of them. */
    boolean finds(String text) {
        return !without(text, List.of()).equals(text);
    }

    /** The text without their names and numbers, and without these words. */
    String without(String text, Collection<String> furtherWords) {
        var rest = text;
        for (var further : furtherWords) {
            rest = Pattern.compile(Pattern.quote(further), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                    .matcher(rest)
                    .replaceAll(MARK);
        }
        rest = WORD.matcher(rest).replaceAll(word -> isName(word.group()) ? MARK : quoted(word));
        return SEVERAL.matcher(withoutNumbers(rest)).replaceAll(MARK);
    }

    /** The text without numbers of other people. */
    String withoutNumbers(String text) {
        return NUMBER.matcher(text)
                .replaceAll(number ->
                        Pesel.isPesel(number.group()) && !own.contains(number.group()) ? MARK : number.group());
    }

    private boolean isName(String word) {
        var plain = plain(word);
        return names.stream().anyMatch(name -> name.matcher(plain).matches());
    }

    private static String quoted(MatchResult word) {
        return Matcher.quoteReplacement(word.group());
    }

    private static Stream<String> words(MemberView member) {
        return Stream.of(member.name().first(), member.name().last()).flatMap(name -> Stream.of(name.split("[ -]")));
    }

    private static Stream<String> namesIn(String reporter) {
        return WORD.matcher(reporter).results().map(MatchResult::group).filter(word -> word.length() > 2);
    }

    /** The name in any case, with an e that may flee (Marek, Marka). */
    private static Pattern declined(String name) {
        var stem = stem(name);
        return Pattern.compile(
                stem.replaceAll("e([klcnr])$", "e?$1") + (stem.length() > SHORT ? ENDING : SHORT_ENDING));
    }

    /** Without the last vowel, which changes. */
    private static String stem(String name) {
        return plain(name).replaceAll("[^a-z]", "").replaceAll("[aeiouy]$", "");
    }

    private static String plain(String word) {
        return PlainLetters.of(word);
    }
}

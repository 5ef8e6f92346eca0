package pl.asysta;

import static java.util.function.Predicate.not;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;

/** Both languages say the same, what a page or a refusal names has words, and no words lie unused. */
@DisplayName("The texts of the pages")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
class MessagesTests {
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final List<String> BUNDLES = List.of("messages", "help", "news");
    private static final Map<String, String> POLISH = texts(".properties");
    private static final Map<String, String> ENGLISH = texts("_en.properties");
    private static final String PAGES = Sources.under("src/main/resources/templates", ".html");
    private static final String CODE = Sources.under("src/main/java", ".java");

    private static final String KEY = "([a-zA-Z][\\w-]*(?:\\.[\\w-]+)+)";
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\w+)}");
    private static final Pattern ON_PAGE = Pattern.compile("#\\{" + KEY + "[}(]");
    private static final Pattern PAGE_SAYS = Pattern.compile("(?:#\\{\\$\\{|#messages\\.msg\\(|@words\\.)([^}]*)");
    private static final Pattern PAGE_LITERAL = Pattern.compile("'" + KEY + "'");
    private static final Pattern IN_CONSTRAINT = Pattern.compile("\"\\{" + KEY + "}\"");
    private static final Pattern CODE_SAYS = Pattern.compile(
            "(?:RuleViolation(?:\\.at)?|super|reject(?:Value)?|Sentence|demand(?:That)?|text|counted)\\(([^;]*)");
    private static final Pattern CODE_LITERAL = Pattern.compile("\"" + KEY + "\"");
    private static final Pattern PREFIX = Pattern.compile("['\"]([a-z][\\w.-]*\\.)['\"] \\+");
    private static final Pattern WORDS_OF_VALUES = Pattern.compile("words='(\\w+)'");

    /** Spring asks for these by itself when a value of a form cannot be read. */
    private static final Set<String> ASKED_BY_SPRING = Set.of("typeMismatch", "typeMismatch.java.lang.String");

    @Test
    void have_each_key_once_and_in_the_same_order_in_both_languages() {
        for (var bundle : BUNDLES) {
            assertThat(keys(bundle + "_en.properties"))
                    .doesNotHaveDuplicates()
                    .containsExactlyElementsOf(keys(bundle + ".properties"));
        }
        assertThat(POLISH)
                .hasSize(BUNDLES.stream()
                        .mapToInt(bundle -> keys(bundle + ".properties").size())
                        .sum());
    }

    @Test
    void are_never_empty() {
        assertThat(said(String::isBlank)).isEmpty();
    }

    @Test
    void take_the_same_arguments_in_both_languages() {
        POLISH.forEach((key, text) ->
                assertThat(arguments(ENGLISH.getOrDefault(key, ""))).as(key).isEqualTo(arguments(text)));
    }

    @Test
    void with_arguments_are_patterns_of_MessageFormat() {
        said(text -> text.contains("{0"))
                .forEach(said -> assertThatNoException()
                        .as(said)
                        .isThrownBy(() -> new MessageFormat(said.substring(said.indexOf('=') + 1))));
    }

    // MessageFormat swallows a straight apostrophe, and a refusal carries arguments even where its text names none
    @Test
    void speak_without_straight_quotes_exclamation_marks_and_dashes() {
        assertThat(said(text -> Pattern.compile("['\"!]| – ").matcher(text).find()))
                .isEmpty();
    }

    @Test
    void address_a_woman_and_a_man_alike_in_Polish() {
        var gendered =
                Pattern.compile("ł(?:[ae]|a?by)ś\\b|innaś\\b|nieneś\\b|\\(a\\)", Pattern.UNICODE_CHARACTER_CLASS);

        assertThat(said(text -> gendered.matcher(text).find())).isEmpty();
    }

    @Test
    void exist_for_every_key_that_a_page_names() {
        assertThat(namedOnPages())
                .isNotEmpty()
                .filteredOn(not(MessagesTests::exists))
                .isEmpty();
    }

    @Test
    void exist_for_every_key_that_a_constraint_or_a_refusal_names() {
        assertThat(namedInCode())
                .isNotEmpty()
                .filteredOn(not(MessagesTests::exists))
                .isEmpty();
    }

    @Test
    void exist_for_every_value_of_which_a_key_is_composed() {
        assertThat(ComposedKeys.all()).filteredOn(not(POLISH::containsKey)).isEmpty();
    }

    @Test
    void are_composed_only_of_what_ComposedKeys_knows() {
        var onPages = Stream.concat(
                found(PREFIX, PAGES), found(WORDS_OF_VALUES, PAGES).map(words -> words + "."));
        var inCode = found(PREFIX, CODE).filter(MessagesTests::beginsAKey);

        assertThat(Stream.concat(onPages, inCode))
                .isNotEmpty()
                .filteredOn(prefix -> ComposedKeys.all().stream().noneMatch(key -> key.startsWith(prefix)))
                .isEmpty();
    }

    @Test
    void are_all_used() {
        var used = new TreeSet<>(ASKED_BY_SPRING);
        used.addAll(namedOnPages());
        used.addAll(namedInCode());
        found(CODE_LITERAL, CODE).forEach(used::add);
        used.addAll(ComposedKeys.all());

        assertThat(POLISH.keySet())
                .filteredOn(key -> !used.contains(key) && !used.contains(stem(key)))
                .isEmpty();
    }

    private static Set<String> namedOnPages() {
        var inExpressions = found(PAGE_SAYS, PAGES).flatMap(expression -> found(PAGE_LITERAL, expression));
        return Stream.concat(found(ON_PAGE, PAGES), inExpressions).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> namedInCode() {
        var inCalls = found(CODE_SAYS, CODE).flatMap(call -> found(CODE_LITERAL, call));
        return Stream.concat(found(IN_CONSTRAINT, CODE), inCalls).collect(Collectors.toCollection(TreeSet::new));
    }

    /** As a text of its own or, for a number with its noun, in all three forms. */
    private static boolean exists(String key) {
        return POLISH.containsKey(key)
                || POLISH.keySet().containsAll(List.of(key + ".one", key + ".few", key + ".many"));
    }

    private static String stem(String key) {
        return key.replaceFirst("\\.(one|few|many)$", "");
    }

    private static boolean beginsAKey(String prefix) {
        var room = prefix.substring(0, prefix.indexOf('.') + 1);
        return POLISH.keySet().stream().anyMatch(key -> key.startsWith(room));
    }

    private static Set<String> arguments(String text) {
        return found(ARGUMENT, text).collect(Collectors.toSet());
    }

    private static List<String> said(Predicate<String> how) {
        return Stream.of(POLISH, ENGLISH)
                .map(Map::entrySet)
                .flatMap(Collection::stream)
                .filter(text -> how.test(text.getValue()))
                .map(text -> text.getKey() + "=" + text.getValue())
                .toList();
    }

    private static Stream<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1));
    }

    private static Map<String, String> texts(String ending) {
        var texts = new Properties();
        for (var bundle : BUNDLES) {
            try (var lines = Files.newBufferedReader(RESOURCES.resolve(bundle + ending))) {
                texts.load(lines);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return texts.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, texts::getProperty));
    }

    private static List<String> keys(String file) {
        try (var lines = Files.lines(RESOURCES.resolve(file))) {
            return lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.substring(0, line.indexOf('=')))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

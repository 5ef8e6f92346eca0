package pl.asysta;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;

/** Keeps docs/rules.md true as far as names go; whether a test proves its rule is for people to compare. */
@DisplayName("The register of rules")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
class RulesRegisterTests {
    private static final Path REGISTER = Path.of("docs/rules.md");
    private static final Path MAIN = Path.of("src/main/java");
    private static final Path TESTS = Path.of("src/test/java");
    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

    private static final Pattern ROW = Pattern.compile("\\| [A-Z]+-\\d+ \\|.*");
    private static final Pattern CLASS = Pattern.compile("`(?:[a-z]+/)+(\\w+)`");
    private static final Pattern IN_POSTGRESQL = Pattern.compile("`([a-z_]+)`");

    /** One row, its columns in their order. */
    record Rule(String id, String words, String basis, String keptIn, String test) {
        static Rule of(String row) {
            var columns = row.split("\\|", -1);
            return new Rule(
                    columns[1].strip(), columns[2].strip(), columns[3].strip(), columns[4].strip(), columns[5].strip());
        }
    }

    @Test
    void gives_every_rule_a_name_of_its_own() throws IOException {
        assertThat(rules()).isNotEmpty().extracting(Rule::id).doesNotHaveDuplicates();
    }

    @Test
    void says_what_every_rule_rests_on_what_keeps_it_and_what_proves_it() throws IOException {
        assertThat(rules()).allSatisfy(rule -> {
            assertThat(rule.basis()).isNotEmpty();
            assertThat(rule.keptIn()).contains("`");
            assertThat(names(CLASS, rule.test())).isNotEmpty().allMatch(name -> name.endsWith("Tests"));
        });
    }

    @Test
    void names_tests_that_exist() throws IOException {
        assertThat(missing(CLASS, Rule::test, classesUnder(TESTS))).isEmpty();
    }

    @Test
    void names_classes_that_exist() throws IOException {
        assertThat(missing(CLASS, Rule::keptIn, classesUnder(MAIN))).isEmpty();
    }

    @Test
    void names_what_the_migrations_make() throws IOException {
        var words = new HashSet<String>();
        for (var file : filesUnder(MIGRATIONS)) {
            words.addAll(List.of(Files.readString(file).split("\\W+")));
        }

        assertThat(missing(IN_POSTGRESQL, Rule::keptIn, words)).isEmpty();
    }

    private static List<Rule> rules() throws IOException {
        return Files.readAllLines(REGISTER).stream()
                .filter(line -> ROW.matcher(line).matches())
                .map(Rule::of)
                .toList();
    }

    /** What the rules name and nobody knows, each after its rule. */
    private static List<String> missing(Pattern pattern, Function<Rule, String> column, Set<String> known)
            throws IOException {
        return rules().stream()
                .flatMap(rule -> names(pattern, column.apply(rule)).stream()
                        .filter(name -> !known.contains(name))
                        .map(name -> rule.id() + " " + name))
                .toList();
    }

    private static Set<String> names(Pattern pattern, String column) {
        return pattern.matcher(column).results().map(match -> match.group(1)).collect(toSet());
    }

    private static Set<String> classesUnder(Path folder) throws IOException {
        return filesUnder(folder).stream()
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .collect(toSet());
    }

    private static List<Path> filesUnder(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}

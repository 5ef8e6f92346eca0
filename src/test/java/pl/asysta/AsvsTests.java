package pl.asysta;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;

/** Keeps docs/asvs.md true as far as names and counts go; whether a test shows what is asked is for people to compare. */
@DisplayName("The table of ASVS")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
class AsvsTests {
    private static final Path TABLE = Path.of("docs/asvs.md");
    private static final Path MAIN = Path.of("src/main/java/pl/asysta");
    private static final Path TESTS = Path.of("src/test/java/pl/asysta");

    private static final Pattern ROW =
            Pattern.compile("\\| (\\d+\\.\\d+\\.\\d+) \\| ([12]) \\| ([^|]+) \\| ([^|]+) \\|");
    private static final Pattern TEST = Pattern.compile("`((?:[a-z]+/)*\\w+Tests)(?:#(\\w+))?`");
    private static final Pattern FILE = Pattern.compile("`((?:[\\w.-]+/)+[\\w.-]+)`");

    /** What may stand at the beginning of an outcome, and under which head of the summary it counts. */
    private static final Map<String, String> OUTCOMES =
            Map.of("`", "Test", "by ", "By", "does not apply: ", "Does not apply", "**open**: ", "Open");

    /** One requirement. */
    record Requirement(String chapter, String number, String level, String outcome) {
        List<String> kinds() {
            return OUTCOMES.keySet().stream().filter(outcome::startsWith).toList();
        }
    }

    @Test
    void has_every_requirement_of_both_levels_once() throws IOException {
        assertThat(requirements()).extracting(Requirement::number).doesNotHaveDuplicates();
        assertThat(requirements().stream().collect(groupingBy(Requirement::level, counting())))
                .isEqualTo(Map.of("1", 70L, "2", 183L));
    }

    @Test
    void gives_each_of_them_one_of_four_outcomes() throws IOException {
        assertThat(requirements()).allSatisfy(one -> {
            assertThat(one.kinds()).as(one.number()).hasSize(1);
            assertThat(one.outcome()).as(one.number()).hasSizeGreaterThan(12);
            if (OUTCOMES.get(one.kinds().get(0)).equals("Test")) {
                assertThat(TEST.matcher(one.outcome()).lookingAt())
                        .as(one.number())
                        .isTrue();
            }
            if (OUTCOMES.get(one.kinds().get(0)).equals("By")) {
                assertThat(one.outcome()).as(one.number()).contains("`");
            }
        });
    }

    @Test
    void names_tests_that_exist() throws IOException {
        var missing = new ArrayList<String>();
        for (var one : requirements()) {
            for (var found : spans(TEST, one)) {
                if (!exists(found)) {
                    missing.add(one.number() + " " + found.group());
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void names_classes_and_files_that_exist() throws IOException {
        assertThat(requirements().stream()
                        .flatMap(one -> spans(FILE, one).stream()
                                .map(found -> found.group(1))
                                .filter(name -> !name.endsWith("Tests"))
                                .filter(name ->
                                        !Files.exists(Path.of(name)) && !Files.exists(MAIN.resolve(name + ".java")))
                                .map(name -> one.number() + " " + name)))
                .isEmpty();
    }

    @Test
    void is_counted_right_in_its_summary() throws IOException {
        var table = Files.readString(TABLE);
        for (var chapter : requirements().stream()
                .collect(groupingBy(Requirement::chapter))
                .entrySet()) {
            assertThat(table).contains(summary(chapter.getKey(), chapter.getValue()));
        }
        assertThat(table).contains(summary("All", requirements()));
    }

    private static String summary(String name, List<Requirement> requirements) {
        var kinds = requirements.stream()
                .collect(groupingBy(one -> OUTCOMES.get(one.kinds().get(0)), counting()));
        var counts = List.of("Test", "By", "Does not apply", "Open").stream()
                .map(kind -> String.valueOf(kinds.getOrDefault(kind, 0L)))
                .toList();
        return "| %s | %s | %d |".formatted(name, String.join(" | ", counts), requirements.size());
    }

    private static List<Requirement> requirements() throws IOException {
        var requirements = new ArrayList<Requirement>();
        var chapter = "";
        for (var line : Files.readAllLines(TABLE)) {
            chapter = line.startsWith("## V") ? line.substring(3) : chapter;
            var row = ROW.matcher(line);
            if (row.matches()) {
                requirements.add(new Requirement(chapter, row.group(1), row.group(2), row.group(4)));
            }
        }
        return requirements;
    }

    private static List<MatchResult> spans(Pattern pattern, Requirement requirement) {
        return pattern.matcher(requirement.outcome()).results().toList();
    }

    private static boolean exists(MatchResult test) throws IOException {
        var file = TESTS.resolve(test.group(1) + ".java");
        return Files.exists(file)
                && (test.group(2) == null || Files.readString(file).contains(" " + test.group(2) + "("));
    }
}

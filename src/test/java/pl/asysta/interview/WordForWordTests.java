package pl.asysta.interview;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.util.HtmlUtils;
import pl.asysta.cases.LifeArea;
import pl.asysta.support.DemoServer;
import pl.asysta.support.Visitor;

@DemoServer
@DisplayName("What was typed into a paper")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
@TestInstance(Lifecycle.PER_CLASS)
class WordForWordTests {
    private static final List<String> INTERVIEW =
            List.of("persons", "summary", "needs", "ownWords", "strengths", "conclusions", "aidPlan");

    private static final List<String> ANALYSIS = Stream.concat(
                    Stream.of(
                            "causes",
                            "problems",
                            "resources",
                            "helpSoFar",
                            "children",
                            "interestWords",
                            "reasons",
                            "scope",
                            "otherHelp"),
                    Stream.of(LifeArea.values()).map(area -> "areaTexts[" + area + "]"))
            .toList();

    private static final Pattern CHILD = Pattern.compile("name=\"(childTexts\\[[0-9a-f-]{36}])\"");
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(-?\\d+)\"");

    @LocalServerPort
    int port;

    private Visitor worker;
    private String family;

    @BeforeAll
    void sign_in() throws Exception {
        worker = Visitor.signedIn(port, "pracownik");
        family = worker.takeIn("Dosłowna");
    }

    static Stream<String> texts() {
        return Stream.of(
                "„Cudzysłów”, \"prosty\", 'pojedynczy' i `inny`",
                "SELECT * FROM person; DROP TABLE person; --",
                "' or 1=1 --",
                "<script>alert('x')</script> &amp; &lt; <3 </textarea><b>",
                "Kocham <3 moje dzieci 😀👩‍👧‍👦🇵🇱",
                "Zażółć gęślą jaźń, ŻÓŁW, a\u0301 i ą",
                "Windows\r\nma takie\r\n\r\nkońce wierszy\r\n",
                "Unix\nma takie\n\nkońce wierszy\n",
                "\r\nwiersz pusty na początku",
                "\n\nDwa puste wiersze na początku",
                "  odstępy z przodu i z tyłu   ",
                "\ttabulator\tw środku\t",
                "${7*7} #{form.kept} [[${x}]] *{y} @{z} __${w}__",
                "\\ \\n \\u0041 %00 %s {0} {}",
                "ą".repeat(12_000),
                "<'\"&😀\r\n".repeat(1_714),
                "😀".repeat(12_000));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void comes_back_byte_for_byte_in_every_text_of_the_interview(String text) throws Exception {
        comesBack("/interview", INTERVIEW, text);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void comes_back_byte_for_byte_in_every_text_of_the_analysis(String text) throws Exception {
        var boxes = Stream.concat(ANALYSIS.stream(), children().stream()).toList();

        comesBack("/analysis", boxes, text);
    }

    @Test
    void is_sent_again_unchanged_without_making_a_difference() throws Exception {
        comesBack("/interview", INTERVIEW, "\r\nTo samo.\r\n");
        var version = version(worker.get(family + "/interview").body());

        save("/interview", INTERVIEW, "\r\nTo samo.\r\n");

        assertThat(version(worker.get(family + "/interview").body())).isEqualTo(version);
    }

    private List<String> children() throws Exception {
        var children = CHILD.matcher(worker.get(family + "/analysis").body())
                .results()
                .map(match -> match.group(1))
                .distinct()
                .toList();
        assertThat(children).isNotEmpty();
        return children;
    }

    private void comesBack(String paper, List<String> boxes, String text) throws Exception {
        save(paper, boxes, text);

        var page = worker.get(family + paper).body();
        boxes.forEach(box -> assertThat(typed(page, box).getBytes(StandardCharsets.UTF_8))
                .as("%s of %s", box, paper)
                .isEqualTo(text.getBytes(StandardCharsets.UTF_8)));
    }

    private void save(String paper, List<String> boxes, String text) throws Exception {
        var version = version(worker.get(family + paper).body());
        Map<String, String> form = new LinkedHashMap<>(boxes.stream().collect(toMap(box -> box, box -> text)));
        form.put("version", version);
        var answer = worker.post(family + paper, worker.token(family + paper), form);
        assertThat(answer.statusCode()).isEqualTo(302);
    }

    private static String version(String page) {
        return VERSION.matcher(page).results().findFirst().orElseThrow().group(1);
    }

    /** As a browser reads it: the line end right after the tag belongs to the tag, the rest to the person. */
    private static String typed(String page, String box) {
        var area = Pattern.compile(
                        "<textarea[^>]*name=\"" + Pattern.quote(box) + "\"[^>]*>(.*?)</textarea>", Pattern.DOTALL)
                .matcher(page);
        assertThat(area.find()).as(box).isTrue();
        return HtmlUtils.htmlUnescape(area.group(1).replaceFirst("^\\r?\\n", ""));
    }
}

package pl.asysta.cases;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

@DisplayName("A stage of the process")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
class StageTests {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "REPORTED, INTERVIEWED CLOSED",
        "INTERVIEWED, ASSESSED CLOSED",
        "ASSESSED, ASSISTANT_REQUESTED CLOSED",
        "ASSISTANT_REQUESTED, ASSESSED ASSISTANT_ASSIGNED CLOSED",
        "ASSISTANT_ASSIGNED, PLAN_AGREED CLOSED",
        "PLAN_AGREED, CLOSED",
        "CLOSED, ''"
    })
    void leads_to_these_and_to_no_other(Stage stage, String next) {
        var inOrder = stage.next().stream().sorted().map(Stage::name).collect(joining(" "));

        assertThat(inOrder).isEqualTo(next);
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(mode = Mode.EXCLUDE, names = "CLOSED")
    void can_always_end(Stage stage) {
        assertThat(stage.next()).contains(Stage.CLOSED);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "REPORTED, false",
        "INTERVIEWED, false",
        "ASSESSED, false",
        "ASSISTANT_REQUESTED, false",
        "ASSISTANT_ASSIGNED, true",
        "PLAN_AGREED, true",
        "CLOSED, false"
    })
    void has_an_assistant_from_the_assignment_until_the_end(Stage stage, boolean assistant) {
        assertThat(stage.hasAssistant()).isEqualTo(assistant);
    }
}

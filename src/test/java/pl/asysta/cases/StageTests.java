package pl.asysta.cases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A stage of the process")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
class StageTests {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "REPORTED, false",
        "INTERVIEWED, false",
        "ASSESSED, false",
        "ASSISTANT_REQUESTED, false",
        "ASSISTANT_ASSIGNED, true",
        "PLAN_AGREED, true",
        "MONITORED, false",
        "CLOSED, false"
    })
    void has_an_assistant_from_the_assignment_until_the_end(Stage stage, boolean assistant) {
        assertThat(stage.hasAssistant()).isEqualTo(assistant);
    }
}

package pl.asysta.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import pl.asysta.support.IntegrationTest;

/** With the logger, the appender and the pattern of the application. */
@DisplayName("The output of the process")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
@ExtendWith(OutputCaptureExtension.class)
@IntegrationTest
class ServerOutputTests {
    private static final String FORGED = "2026-11-30T10:00:00.000+01:00  INFO 1 [main] pl.asysta.audit : forged";
    private static final String BEGINNING = "\\d{4}-\\d\\d-\\d\\dT.*";

    @Test
    void gives_a_message_no_second_line_that_could_be_another_event(CapturedOutput output) {
        for (var end : List.of("\n", "\r\n", "\r", "\u0085", "\u2028", "\u2029", "\u000b", "\f")) {
            LoggerFactory.getLogger("test.output").error("Message {}", end + FORGED);
        }

        assertThat(eventsIn(output)).hasSize(8).allMatch(line -> line.contains(" : Message "));
        assertThat(output).contains("    | " + FORGED);
    }

    @Test
    void gives_the_text_of_a_fault_none_either_nor_that_of_its_cause(CapturedOutput output) {
        var cause = new IllegalArgumentException("cause\r\n" + FORGED);

        LoggerFactory.getLogger("test.output")
                .error("Incident A1", new IllegalStateException("fault\n" + FORGED, cause));

        assertThat(eventsIn(output)).hasSize(1);
        assertThat(output)
                .contains("    | " + FORGED, "    | Caused by: java.lang.IllegalArgumentException: cause", "\tat ");
    }

    @Test
    void holds_no_character_that_moves_the_cursor_or_turns_the_line_around(CapturedOutput output) {
        LoggerFactory.getLogger("test.output")
                .error("a\u001b[2Jb\u0000c\u202Ed\b", new IllegalStateException("x\u001b[1Ay"));

        assertThat(output).contains("a·[2Jb·c·d·", "x·[1Ay");
        assertThat(output.getOut().chars())
                .noneMatch(sign -> sign == 0x1b || sign == 0 || sign == 0x202e || sign == '\b');
    }

    private static List<String> eventsIn(CapturedOutput output) {
        return output.getOut()
                .lines()
                .filter(line -> line.contains("test.output") || line.contains("forged"))
                .filter(line -> line.matches(BEGINNING))
                .toList();
    }
}

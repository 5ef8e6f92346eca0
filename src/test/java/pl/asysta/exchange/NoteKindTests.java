package pl.asysta.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.asysta.staff.Role;

@DisplayName("A kind of notes")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
class NoteKindTests {
    @ParameterizedTest(name = "{0}: exchange {1}, talk with the director {2}")
    @CsvSource({
        "DIRECTOR,         false, true",
        "DEPUTY_DIRECTOR,  false, true",
        "COORDINATOR,      false, true",
        "SOCIAL_WORKER,    true,  true",
        "FAMILY_ASSISTANT, true,  true",
        "ADMINISTRATOR,    false, false"
    })
    void is_written_by_these_roles(Role role, boolean exchange, boolean talk) {
        assertThat(NoteKind.EXCHANGE.isWrittenBy(role)).isEqualTo(exchange);
        assertThat(NoteKind.DIRECTOR_TALK.isWrittenBy(role)).isEqualTo(talk);
    }
}

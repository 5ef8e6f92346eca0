package pl.asysta.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;

@DisplayName("A text that opens something")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
class UnguessableTests {
    @Test
    void is_another_one_each_time_in_every_letter_of_it() {
        var texts = IntStream.range(0, 1000).mapToObj(i -> Unguessable.text(24)).collect(Collectors.toSet());

        assertThat(texts).hasSize(1000).allMatch(text -> text.matches("[\\w-]{32}"));
        for (int place = 0; place < 32; place++) {
            int here = place;
            assertThat(texts.stream().map(text -> text.charAt(here)).collect(Collectors.toSet()))
                    .hasSize(64);
        }
    }

    @Test
    void has_128_bits_at_least() {
        assertThatIllegalArgumentException().isThrownBy(() -> Unguessable.text(15));
        assertThat(Unguessable.text(16)).hasSize(22);
        assertThat(Unguessable.text(17)).hasSize(23);
    }
}

package pl.asysta.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("An address")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
class AddressTests {
    @ParameterizedTest(name = "{3}")
    @CsvSource({
        "ul. Lipowa, 8, 2, 'ul. Lipowa 8/2, Zalesie'",
        "ul. Lipowa, 8A, , 'ul. Lipowa 8A, Zalesie'",
        ", 15, , Zalesie 15",
        ", 15, 3, Zalesie 15/3"
    })
    void is_one_line_with_the_village_alone_where_there_are_no_streets(
            String street, String house, String flat, String line) {
        assertThat(new Address(street, house, flat, "11-222", "Zalesie").line()).isEqualTo(line);
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource({"ul. Lipowa, 8, 2, ul. Lipowa 8/2", "ul. Lipowa, 8A, , ul. Lipowa 8A", ", 15, , Zalesie 15"})
    void leaves_the_town_out_of_lists(String street, String house, String flat, String brief) {
        assertThat(new Address(street, house, flat, null, "Zalesie").brief()).isEqualTo(brief);
    }
}

package pl.asysta.personnel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A telephone number")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
class WorkPhoneTests {
    @ParameterizedTest(name = "{0} is {1}, dialled {2}")
    @CsvSource({
        "32 000 01 12, 32 000 01 12, tel:+48320000112",
        "320000112, 32 000 01 12, tel:+48320000112",
        "(32) 000-01-12, 32 000 01 12, tel:+48320000112",
        "+48 450 000 012, 450 000 012, tel:+48450000012",
        "0048450000012, 450 000 012, tel:+48450000012",
        "32 000 01 12 wew. 15, 32 000 01 12 wew. 15, tel:+48320000112;ext=15",
        "32 000 01 12 w 7, 32 000 01 12 wew. 7, tel:+48320000112;ext=7"
    })
    void is_read_as_people_type_it(String typed, String written, String dialled) {
        var phone = WorkPhone.read(typed).orElseThrow();

        assertThat(phone.written()).isEqualTo(written);
        assertThat(phone.link()).isEqualTo(dialled);
        assertThat(WorkPhone.read(written)).contains(phone);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "abc",
                "112",
                "32 000 01 1",
                "32 000 01 123",
                "000 000 000",
                "+49 320000112",
                "32 000 01 12 wew.",
                "<b>"
            })
    void is_none_when_nobody_could_dial_it(String typed) {
        assertThat(WorkPhone.read(typed)).isEmpty();
    }
}

package pl.asysta.court;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The number of a file at a court")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
class CourtFileNumberTests {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "III Nsm 12/26",
                "III RNsm 123/2026",
                "IV Opm 7/26",
                "I Nkd 1/15",
                "XXXIX Nsm 999999/26",
                "III R Nsm 5/26"
            })
    void is_one_in_this_form(String text) {
        assertThat(CourtFileNumber.isFileNumber(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "12/26",
                "Nsm 12/26",
                "3 Nsm 12/26",
                "IIII Nsm 12/26",
                "III Nsm 12",
                "III Nsm 12/6",
                "III Nsm 12/026",
                "III Nsm 0/26",
                "III nsm 12/26",
                "III Nsm 12/3026",
                "III Nsm 12/26 i inne",
                "III 12/26",
                " Nsm 1/26"
            })
    void is_none_in_another(String text) {
        assertThat(CourtFileNumber.isFileNumber(text)).isFalse();
    }

    @Test
    void keeps_what_was_typed_but_for_spaces() {
        assertThat(new CourtFileNumber("  III\u00A0 RNsm   12 / 26 ").text()).isEqualTo("III RNsm 12/26");
    }
}

package pl.asysta.district;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The key of a street")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
class PlaceKeyTests {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "ul. Łąkowa",
                "Łąkowa",
                "ULICA ŁĄKOWA",
                "ul.łąkowa",
                "  lakowa ",
                "ul  Łąkowa",
                "ul. Ła\u0328kowa"
            })
    void is_the_same_however_the_street_is_typed(String typed) {
        assertThat(PlaceKey.of(typed)).isEqualTo(new PlaceKey("lakowa"));
    }

    @ParameterizedTest
    @CsvSource({
        "al. Róż, aleja roz",
        "Aleje Róż, aleja roz",
        "pl. Wolności, plac wolnosci",
        "os. Leśne, osiedle lesne",
        "3 Maja, 3 maja",
        "Ulanowska, ulanowska",
        "Wólka Zaleska, wolka zaleska"
    })
    void tells_other_kinds_of_places_apart(String typed, String key) {
        assertThat(PlaceKey.of(typed)).isEqualTo(new PlaceKey(key));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"ul.", " - ", "漢"})
    void is_empty_where_there_is_no_street(String typed) {
        assertThat(PlaceKey.of(typed).isEmpty()).isTrue();
    }
}

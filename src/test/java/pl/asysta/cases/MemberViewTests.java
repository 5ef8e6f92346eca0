package pl.asysta.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.asysta.cases.Families.TODAY;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import pl.asysta.kernel.PersonName;

@DisplayName("A member of a family")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
class MemberViewTests {
    @ParameterizedTest(name = "born on {0}, on {1}: {2}")
    @CsvSource({
        "2008-03-03, 2026-03-02, false",
        "2008-03-02, 2026-03-02, true",
        "2008-03-01, 2026-03-02, true",
        "2008-02-29, 2026-02-27, false",
        "2008-02-29, 2026-02-28, true",
        "2008-02-29, 2026-03-01, true"
    })
    void may_sign_from_the_day_she_comes_of_age(LocalDate born, LocalDate day, boolean maySign) {
        assertThat(member(Kinship.SIBLING, born).maySignOn(day)).isEqualTo(maySign);
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void may_sign_at_an_unknown_age_unless_she_is_a_child(Kinship kinship) {
        assertThat(member(kinship, null).maySignOn(TODAY)).isEqualTo(kinship != Kinship.CHILD);
    }

    private static MemberView member(Kinship kinship, LocalDate born) {
        return new MemberView(PersonId.next(), new PersonName("Ola", "Kowalska"), born, kinship, null);
    }
}

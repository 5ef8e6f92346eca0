package pl.asysta.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.asysta.cases.Families.TODAY;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
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
        assertThat(member(kinship, null).maySignOn(TODAY)).isEqualTo(!kinship.isChild() && !kinship.isUnborn());
    }

    @ParameterizedTest(name = "lives there from 10 March to 20 March, on {0}: {1}")
    @CsvSource({
        "2026-03-09, false",
        "2026-03-10, true",
        "2026-03-11, true",
        "2026-03-19, true",
        "2026-03-20, false",
        "2026-03-21, false"
    })
    void may_sign_from_the_first_day_in_the_household_until_the_day_before_she_leaves(LocalDate day, boolean maySign) {
        var stay = new Stay(LocalDate.of(2026, 3, 10), LocalDate.of(2026, 3, 20), StayEnd.MOVED_OUT);

        assertThat(member(Kinship.MOTHER, null, null, stay).maySignOn(day)).isEqualTo(maySign);
    }

    @ParameterizedTest(name = "died on 10 March, on {0}: {1}")
    @CsvSource({"2026-03-09, true", "2026-03-10, false", "2026-03-11, false"})
    void belongs_to_the_household_until_the_day_before_she_dies(LocalDate day, boolean belongs) {
        var dead = member(Kinship.MOTHER, null, LocalDate.of(2026, 3, 10), new Stay(null, null, null));

        assertThat(dead.isOfHouseholdOn(day)).isEqualTo(belongs);
        assertThat(dead.isOfHousehold()).isFalse();
    }

    @Test
    void may_come_back_after_she_has_left() {
        var left = new Stay(null, LocalDate.of(2026, 1, 5), StayEnd.MOVED_OUT);
        var back = new Stay(LocalDate.of(2026, 2, 5), null, null);

        assertThat(member(Kinship.FATHER, null, null, left).hasLeft()).isTrue();
        assertThat(member(Kinship.FATHER, null, null, left, back).hasLeft()).isFalse();
        assertThat(member(Kinship.FATHER, null, null, left, back).isOfHouseholdOn(LocalDate.of(2026, 1, 20)))
                .isFalse();
    }

    private static MemberView member(Kinship kinship, LocalDate born) {
        return member(kinship, born, null, new Stay(null, null, null));
    }

    private static MemberView member(Kinship kinship, LocalDate born, LocalDate died, Stay... stays) {
        var details = new PersonDetails(new PersonName("Ola", "Kowalska"), born, null, null, died, null);
        return new MemberView(PersonId.next(), 0, details, kinship, List.of(stays));
    }
}

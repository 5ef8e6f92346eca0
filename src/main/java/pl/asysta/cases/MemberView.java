package pl.asysta.cases;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.asysta.kernel.PersonName;
import pl.asysta.kernel.Pesel;

/** A member of a family as a page shows her. */
public record MemberView(
        PersonId id,
        PersonName name,
        @Nullable LocalDate birthDate,
        Kinship kinship,
        @Nullable Pesel pesel) {
    private static final int ADULT_AT = 18;

    /**
     * Whether she can sign for the family on this day: an adult, or somebody of unknown age who is not a child. Who was
     * born on 29 February comes of age on the last day of a February without it (art. 112 KC).
     */
    public boolean maySignOn(LocalDate day) {
        return birthDate == null ? !kinship.isChild() : !day.isBefore(birthDate.plusYears(ADULT_AT));
    }
}

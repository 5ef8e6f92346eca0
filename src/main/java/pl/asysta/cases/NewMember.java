package pl.asysta.cases;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pl.asysta.kernel.PersonName;
import pl.asysta.kernel.Pesel;
import pl.asysta.kernel.Sex;

/**
 * A person to be entered as a member of a family.
 *
 * @param birthDate the one of the PESEL unless another is given
 * @param sex the one of the PESEL or of the kinship unless another is given
 * @param expectedOn when an unborn child is to be born, or null
 * @param known who this is, if the centre knows her already; then only the kinship counts
 * @param somebodyElse why she is none of those who look like her, or null
 */
public record NewMember(
        PersonName name,
        @Nullable LocalDate birthDate,
        Kinship kinship,
        @Nullable Pesel pesel,
        @Nullable Sex sex,
        @Nullable LocalDate expectedOn,
        @Nullable PersonId known,
        @Nullable String somebodyElse) {
    /** Name and kinship may not be missing. */
    public NewMember {
        Objects.requireNonNull(name);
        Objects.requireNonNull(kinship);
        birthDate = birthDate == null && pesel != null ? pesel.birthDate() : birthDate;
        sex = pesel != null ? pesel.sex() : sex != null ? sex : kinship.sex().orElse(null);
    }

    /** Whether she has no first name yet, as a child that is not born. */
    public boolean isUnnamed() {
        return kinship.standsFor(name);
    }

    /** Somebody new, of whom no more is known. */
    public NewMember(PersonName name, @Nullable LocalDate birthDate, Kinship kinship, @Nullable Pesel pesel) {
        this(name, birthDate, kinship, pesel, null, null, null, null);
    }
}

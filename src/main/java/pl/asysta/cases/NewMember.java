package pl.asysta.cases;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pl.asysta.kernel.PersonName;
import pl.asysta.kernel.Pesel;

/**
 * A person to be entered as a member of a family.
 *
 * @param birthDate the one of the PESEL unless another is given
 */
public record NewMember(
        PersonName name,
        @Nullable LocalDate birthDate,
        Kinship kinship,
        @Nullable Pesel pesel) {
    /** Name and kinship may not be missing. */
    public NewMember {
        Objects.requireNonNull(name);
        Objects.requireNonNull(kinship);
        birthDate = birthDate == null && pesel != null ? pesel.birthDate() : birthDate;
    }
}

package pl.asysta.cases;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pl.asysta.kernel.PersonName;
import pl.asysta.kernel.Pesel;
import pl.asysta.kernel.Sex;

/**
 * What is on record about a person.
 *
 * @param birthDate the one of the PESEL unless another is given
 * @param sex the one of the PESEL, where there is one
 */
public record PersonDetails(
        PersonName name,
        @Nullable LocalDate birthDate,
        @Nullable Pesel pesel,
        @Nullable Sex sex,
        @Nullable LocalDate diedOn,
        @Nullable LocalDate expectedOn) {
    /** The name may not be missing. */
    public PersonDetails {
        Objects.requireNonNull(name);
        birthDate = birthDate == null && pesel != null ? pesel.birthDate() : birthDate;
        sex = pesel != null ? pesel.sex() : sex;
    }
}

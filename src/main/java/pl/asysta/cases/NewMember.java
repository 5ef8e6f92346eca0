package pl.asysta.cases;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pl.asysta.kernel.PersonName;
import pl.asysta.kernel.Pesel;

/** A person to be entered as a member of a family. */
public record NewMember(
        PersonName name,
        @Nullable LocalDate birthDate,
        Kinship kinship,
        @Nullable Pesel pesel) {
    /** Name and kinship may not be missing. */
    public NewMember {
        Objects.requireNonNull(name);
        Objects.requireNonNull(kinship);
    }
}

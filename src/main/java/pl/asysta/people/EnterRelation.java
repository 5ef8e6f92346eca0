package pl.asysta.people;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.PersonId;

/**
 * Enter how two persons of a family are related, from either side.
 *
 * @param reading what the one is to the other
 * @param parted for partners who are no more
 */
public record EnterRelation(
        CaseId family,
        PersonId one,
        Reading reading,
        PersonId other,
        @Nullable Parting parted,
        @Nullable LocalDate partedOn) {
    /** Everything but the parting is needed. */
    public EnterRelation {
        Objects.requireNonNull(family);
        Objects.requireNonNull(one);
        Objects.requireNonNull(reading);
        Objects.requireNonNull(other);
    }

    PersonId from() {
        return reading.isForward() ? one : other;
    }

    PersonId to() {
        return reading.isForward() ? other : one;
    }
}

package pl.asysta.people;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.NewMember;

/**
 * Add somebody to a family that was taken in before.
 *
 * @param token of the form, so that a double click adds her once
 * @param lives whether she lives with the family
 * @param joinedOn since when, or null: since before the centre knew the family
 */
public record AddPerson(
        UUID token,
        CaseId family,
        NewMember member,
        boolean lives,
        @Nullable LocalDate joinedOn) {
    /** Token, family and person are needed. */
    public AddPerson {
        Objects.requireNonNull(token);
        Objects.requireNonNull(family);
        Objects.requireNonNull(member);
    }
}

package pl.asysta.caseload;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pl.asysta.staff.WorkerId;

/**
 * Agree terms with an assistant from a day on.
 *
 * @param to the last day, or null until further notice
 * @param workingTime her part of a full post
 * @param ownLimit below the act's, or null
 */
public record SetTerms(
        WorkerId assistant,
        LocalDate from,
        @Nullable LocalDate to,
        BigDecimal workingTime,
        @Nullable Integer ownLimit,
        String reason) {
    /** What the terms say may not be missing. */
    public SetTerms {
        Objects.requireNonNull(assistant);
        Objects.requireNonNull(from);
        Objects.requireNonNull(workingTime);
        Objects.requireNonNull(reason);
    }

    /** Whether these terms say the same, as after a double click. */
    boolean sameAs(PersonalTerms other) {
        return from.equals(other.from())
                && Objects.equals(to, other.to())
                && workingTime.compareTo(other.workingTime()) == 0
                && Objects.equals(ownLimit, other.ownLimit())
                && reason.equals(other.reason());
    }
}

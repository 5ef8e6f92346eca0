package pl.asysta.personnel;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A kind of employment and the days on which it holds; one at a time. */
@Embeddable
public record EmploymentTerm(
        @Enumerated(EnumType.STRING) EmploymentKind kind,
        LocalDate firstDay,
        @Nullable LocalDate lastDay) implements DateSpan {
    /** It ends no earlier than it starts. */
    public EmploymentTerm {
        Objects.requireNonNull(kind);
        DateSpan.refuseBackwards(firstDay, lastDay);
    }
}

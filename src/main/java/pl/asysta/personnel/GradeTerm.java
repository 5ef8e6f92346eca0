package pl.asysta.personnel;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A grade and the days on which an assistant has it; one at a time. */
@Embeddable
public record GradeTerm(
        @Enumerated(EnumType.STRING) AssistantGrade grade,
        LocalDate firstDay,
        @Nullable LocalDate lastDay) implements DateSpan {
    /** It ends no earlier than it starts. */
    public GradeTerm {
        Objects.requireNonNull(grade);
        DateSpan.refuseBackwards(firstDay, lastDay);
    }
}

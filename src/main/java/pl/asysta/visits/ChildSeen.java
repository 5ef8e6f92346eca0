package pl.asysta.visits;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.PersonId;
import pl.asysta.kernel.PersonName;

/**
 * A child of a family that an assistant works with, and when somebody last saw it.
 *
 * @param label how the family is called
 * @param placed it lives outside the family for a time
 * @param lastSeenOn or null while nobody has
 * @param dueOn the last day of the centre's term for seeing it again
 * @param weeks the latest ones, oldest first
 */
public record ChildSeen(
        CaseId family,
        String label,
        PersonId child,
        PersonName name,
        @Nullable LocalDate birthDate,
        boolean placed,
        @Nullable LocalDate lastSeenOn,
        LocalDate dueOn,
        List<Week> weeks) {
    /**
     * What happened in a week.
     *
     * @param monday its first day
     * @param times at how many meetings the child was seen
     * @param alone whether it was talked to alone
     */
    public record Week(LocalDate monday, int times, boolean alone) {}
}

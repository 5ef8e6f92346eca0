package pl.asysta.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.CaseId;

/**
 * A plan that holds and that the director has still to read.
 *
 * @param label how the family is called
 * @param number of the version
 * @param agreedOn the day of the family's answer
 * @param recordedBy by full name, or null
 */
public record UnreadPlan(
        CaseId family,
        String label,
        int number,
        LocalDate agreedOn,
        @Nullable String recordedBy) {}

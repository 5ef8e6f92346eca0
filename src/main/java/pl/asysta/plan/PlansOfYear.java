package pl.asysta.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.CaseId;

/**
 * The first plans whose term ended in a year, until today.
 *
 * @param due how many were due
 * @param late those that missed their term, the earliest term first
 */
public record PlansOfYear(int due, List<Late> late) {
    /**
     * One that missed its term.
     *
     * @param number of the case
     * @param label how the family is called
     * @param assistant who wrote the plan, or works with the family while there is none; or null
     * @param seenBy who of those who lead the centre said that she knows, or null
     */
    public record Late(
            CaseId family,
            String number,
            String label,
            @Nullable String assistant,
            PlanDelay delay,
            @Nullable String seenBy) {}
}

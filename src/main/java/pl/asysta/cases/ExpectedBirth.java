package pl.asysta.cases;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.asysta.kernel.RuleViolation;

/** The day on which a child is expected: hardly past, or the child is born, and within a pregnancy from now. */
public final class ExpectedBirth {
    private static final int OVERDUE = 31;
    private static final int AHEAD = 300;

    private ExpectedBirth() {}

    /**
     * Refuses a day on which nobody can be expected today.
     *
     * @param box where the refusal stands
     */
    public static void check(@Nullable LocalDate expected, LocalDate today, String box) {
        if (expected != null
                && (expected.isBefore(today.minusDays(OVERDUE)) || expected.isAfter(today.plusDays(AHEAD)))) {
            throw RuleViolation.at(box, "persons.expected-out-of-reach", OVERDUE, AHEAD);
        }
    }
}

package pl.asysta.caseload;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.asysta.staff.WorkerId;
import pl.asysta.statute.CaseloadLimit;

/**
 * What was agreed with one assistant for a time.
 *
 * @param from the first day on which it holds
 * @param to the last one, or null until further notice
 * @param workingTime her part of a full post, 0.1 to 1
 * @param ownLimit a limit below the act's, or null
 */
public record PersonalTerms(
        LocalDate from,
        @Nullable LocalDate to,
        BigDecimal workingTime,
        @Nullable Integer ownLimit,
        String reason,
        WorkerId setBy,
        Instant setAt) {
    /** How many families they leave of what the act allows; a part of a family is none (centre's practice). */
    int lower(CaseloadLimit law) {
        int share = BigDecimal.valueOf(law.families())
                .multiply(workingTime)
                .setScale(0, RoundingMode.DOWN)
                .intValue();
        int lowered = Math.min(law.families(), share);
        return ownLimit == null ? lowered : Math.min(lowered, ownLimit);
    }

    /** Whether she has less than a full post. */
    public boolean isPartTime() {
        return workingTime.compareTo(BigDecimal.ONE) < 0;
    }

    /** Whether they hold on this day, unless later ones do. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}

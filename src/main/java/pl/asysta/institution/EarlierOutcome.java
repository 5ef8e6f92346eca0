package pl.asysta.institution;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.asysta.staff.WorkerId;

/**
 * What had come of a referral before more was recorded.
 *
 * @param words about it, or null
 */
public record EarlierOutcome(
        ReferralOutcome outcome, LocalDate on, @Nullable String words, WorkerId by) {}

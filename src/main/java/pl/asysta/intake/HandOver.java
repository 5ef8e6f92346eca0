package pl.asysta.intake;

import java.util.Objects;
import pl.asysta.cases.CaseId;
import pl.asysta.staff.WorkerId;

/**
 * Give a referral to another worker.
 *
 * @param district to which the family belongs from now on
 * @param words why
 */
public record HandOver(CaseId family, WorkerId to, int district, String words) {
    /** Nothing may be missing. */
    public HandOver {
        Objects.requireNonNull(family);
        Objects.requireNonNull(to);
        Objects.requireNonNull(words);
    }
}

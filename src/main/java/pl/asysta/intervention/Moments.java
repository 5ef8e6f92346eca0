package pl.asysta.intervention;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pl.asysta.kernel.Violations;

/**
 * What can happen when: nothing before the danger was seen, nothing in the future.
 *
 * @param amiss to which a sentence is added for each moment that cannot be
 */
record Moments(Instant seenAt, Instant now, Violations amiss) {
    void notified(Instant at, String box) {
        if (at.isBefore(seenAt)) {
            amiss.at(box, "intervention.notified-before");
        } else if (at.isAfter(now)) {
            amiss.at(box, "intervention.notified-in-the-future");
        }
    }

    void taken(@Nullable Instant at, String box) {
        if (at != null && at.isBefore(seenAt)) {
            amiss.at(box, "intervention.taken-before");
        } else if (at != null && at.isAfter(now)) {
            amiss.at(box, "intervention.taken-in-the-future");
        }
    }
}

package pl.asysta.team;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Write the minutes of a meeting as a whole.
 *
 * @param opened the version that was on the page
 * @param present who came, by membership or invitation
 * @param minutes what was said, or null while nobody has written it
 * @param decisions of the team itself, about no case
 * @param reviews what became of decisions that came back, by their ids
 */
public record WriteMinutes(
        TeamMeetingId meeting,
        long opened,
        Set<UUID> present,
        @Nullable String minutes,
        List<NewDecision> decisions,
        Map<UUID, Review> reviews) {
    boolean saysTheSame(WriteMinutes other) {
        return present.equals(other.present)
                && Objects.equals(minutes, other.minutes)
                && decisions.equals(other.decisions)
                && reviews.equals(other.reviews);
    }
}

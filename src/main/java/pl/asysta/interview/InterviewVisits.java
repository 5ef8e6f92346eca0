package pl.asysta.interview;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The visits on the way to an interview.
 *
 * @param appointments what was agreed, the latest first; each replaces those before it
 * @param attempts what came to nothing, the latest first
 */
public record InterviewVisits(List<AppointmentView> appointments, List<AttemptView> attempts) {
    /** The visit that is agreed now: the latest, unless it came to nothing. */
    public @Nullable AppointmentView next() {
        if (appointments.isEmpty()) {
            return null;
        }
        var latest = appointments.get(0);
        return attempts.stream().anyMatch(attempt -> attempt.ends(latest)) ? null : latest;
    }

    /** What was agreed and is no more, the latest first. */
    public List<AppointmentView> earlier() {
        return next() == null ? appointments : appointments.subList(1, appointments.size());
    }

    /** Whether nothing has been agreed and nothing has been tried. */
    public boolean isEmpty() {
        return appointments.isEmpty() && attempts.isEmpty();
    }
}

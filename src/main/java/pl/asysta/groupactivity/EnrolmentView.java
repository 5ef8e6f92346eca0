package pl.asysta.groupactivity;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's enrolment in a group.
 *
 * @param name of the person, or null for somebody of a family that is not the reader's to see
 * @param family how her family is called in the genitive, or null likewise
 * @param leftOn the day she left, or null
 * @param reason why she left, or null likewise
 * @param attended at how many meetings she was
 * @param meetings how many meetings there were while she was enrolled
 */
public record EnrolmentView(
        UUID id,
        GroupId group,
        String groupName,
        @Nullable String name,
        @Nullable String family,
        LocalDate enrolledOn,
        @Nullable LocalDate leftOn,
        @Nullable String reason,
        int attended,
        int meetings) {
    /** Whether she was enrolled on this day, the days of enrolment and of leaving included. */
    public boolean covers(LocalDate day) {
        return !enrolledOn.isAfter(day) && (leftOn == null || !leftOn.isBefore(day));
    }

    /** Whether the reader may see who it is. */
    public boolean isVisible() {
        return name != null;
    }

    /** The same for a reader: with what her family is called, or without name and reason where that is not hers to see. */
    EnrolmentView seenAs(@Nullable String label) {
        boolean hers = label != null;
        return new EnrolmentView(
                id,
                group,
                groupName,
                hers ? name : null,
                label,
                enrolledOn,
                leftOn,
                hers ? reason : null,
                attended,
                meetings);
    }
}

package pl.asysta.team;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.asysta.staff.WorkerId;

/**
 * A case on the agenda of a meeting.
 *
 * @param heldOn the day of the meeting
 * @param closed whether its minutes are closed
 * @param question what is to be talked over, or null when it is not the reader's to see
 * @param proposedBy who put it there
 * @param proposer her name
 * @param minutes what was said, or null while nothing is written or when it is not the reader's to see
 */
public record AgendaItem(
        UUID id,
        long version,
        TeamMeetingId meeting,
        LocalDate heldOn,
        boolean closed,
        DiscussedCase discussed,
        @Nullable String question,
        WorkerId proposedBy,
        String proposer,
        @Nullable String minutes,
        List<DecisionView> decisions) {
    AgendaItem seenAs(@Nullable String label, boolean takesPart, boolean minutesOpen) {
        return new AgendaItem(
                id,
                version,
                meeting,
                heldOn,
                closed,
                discussed.seenAs(label, takesPart),
                label == null ? null : question,
                proposedBy,
                proposer,
                label == null || !minutesOpen ? null : minutes,
                decisions);
    }

    AgendaItem with(List<DecisionView> made) {
        return new AgendaItem(
                id, version, meeting, heldOn, closed, discussed, question, proposedBy, proposer, minutes, made);
    }
}

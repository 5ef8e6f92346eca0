package pl.asysta.team;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import pl.asysta.kernel.NotFound;

/**
 * Everything about one meeting that its reader may know.
 *
 * @param takesPart whether the reader leads the team, is a member on that day or was invited
 * @param state a number that changes with everything written in it
 * @param agenda cases that were not withdrawn
 * @param returning decisions of earlier meetings that come back to this one
 * @param own decisions of the team itself, about no case
 */
public record MeetingFile(
        TeamMeetingView meeting,
        boolean takesPart,
        long state,
        List<Seat> seats,
        List<AgendaItem> agenda,
        List<ReturningDecision> returning,
        List<DecisionView> own,
        List<AmendmentView> amendments) {
    /**
     * One case of the agenda.
     *
     * @throws NotFound if it is not on it
     */
    public AgendaItem item(UUID id) {
        return agenda.stream()
                .filter(item -> item.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("agenda item", id));
    }

    /** What was added about the meeting as a whole. */
    public List<AmendmentView> ownAmendments() {
        return amendments.stream().filter(one -> one.item() == null).toList();
    }

    /** What was added about one case. */
    public List<AmendmentView> amendments(UUID item) {
        return amendments.stream()
                .filter(one -> Objects.equals(one.item(), item))
                .toList();
    }

    /** Those who came. */
    public List<Seat> present() {
        return seats.stream().filter(Seat::present).toList();
    }
}

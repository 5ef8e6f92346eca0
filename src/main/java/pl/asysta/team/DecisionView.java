package pl.asysta.team;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.asysta.staff.WorkerId;

/**
 * A decision of the team.
 *
 * @param decidedOn the day of the meeting at which it was made
 * @param item of the agenda, or null when it is of the team itself
 * @param discussed the case, or null likewise
 * @param what is to be done, or null when that is not the reader's to see
 * @param who does it
 * @param responsible who does it: a worker, or the invitation of a guest
 * @param worker who does it, or null for a guest from outside
 * @param dueOn until when, as was last decided
 * @param outcome what the last meeting to which it came back said, or null
 * @param words of that outcome, or null
 * @param reviewedOn the day of that meeting, or null
 */
public record DecisionView(
        UUID id,
        TeamMeetingId meeting,
        LocalDate decidedOn,
        @Nullable UUID item,
        @Nullable DiscussedCase discussed,
        @Nullable String what,
        String who,
        UUID responsible,
        @Nullable WorkerId worker,
        LocalDate dueOn,
        @Nullable ReviewOutcome outcome,
        @Nullable String words,
        @Nullable LocalDate reviewedOn) {
    /** Whether it is still to be done. */
    public boolean isOpen() {
        return outcome == null || outcome == ReviewOutcome.CONTINUES;
    }

    /** Whether the reader may know what it says. */
    public boolean isVisible() {
        return what != null;
    }

    /** Who does it must know what, also of a family that is not hers to see; the family stays unnamed. */
    DecisionView seenAs(@Nullable String label, boolean takesPart, WorkerId reader) {
        var seen = discussed == null ? null : discussed.seenAs(label, takesPart || reader.equals(worker));
        boolean mayKnow = reader.equals(worker) || (discussed == null ? takesPart : label != null);
        return new DecisionView(
                id,
                meeting,
                decidedOn,
                item,
                seen,
                mayKnow ? what : null,
                who,
                responsible,
                worker,
                dueOn,
                outcome,
                mayKnow ? words : null,
                reviewedOn);
    }

    NewDecision asMade() {
        return new NewDecision(String.valueOf(what), responsible, dueOn);
    }
}

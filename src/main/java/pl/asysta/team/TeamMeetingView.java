package pl.asysta.team;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of the team.
 *
 * @param begun whether its hour has come
 * @param calledOffBecause why it did not take place, or null
 * @param minutes of the meeting as a whole; null while there are none, or when they are not the reader's to see
 * @param minuted whether somebody has begun to write them
 * @param closedOn the day on which they were closed, or null
 * @param items how many cases are on its agenda
 */
public record TeamMeetingView(
        TeamMeetingId id,
        long version,
        MeetingPlan plan,
        boolean begun,
        @Nullable String calledOffBecause,
        @Nullable String minutes,
        boolean minuted,
        @Nullable LocalDate closedOn,
        int items) {
    /** How far it has come. */
    public MeetingState state() {
        if (calledOffBecause != null) {
            return MeetingState.CALLED_OFF;
        }
        if (closedOn != null) {
            return MeetingState.CLOSED;
        }
        return minuted ? MeetingState.HELD : MeetingState.PLANNED;
    }

    /** The words of its state: a meeting whose hour has passed waits for its minutes. */
    public String stateKey() {
        return state() == MeetingState.PLANNED && begun ? "WAITS" : state().name();
    }

    /** Whether it is still to come. */
    public boolean isAhead() {
        return state() == MeetingState.PLANNED && !begun;
    }

    /** Whether it is before that moment. */
    boolean isBefore(LocalDateTime moment) {
        return plan.begins().isBefore(moment);
    }

    TeamMeetingView withoutMinutes() {
        return new TeamMeetingView(id, version, plan, begun, calledOffBecause, null, minuted, closedOn, items);
    }
}

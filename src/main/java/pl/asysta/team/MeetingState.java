package pl.asysta.team;

/** How far a meeting of the team has come. */
public enum MeetingState {
    /** Not held yet, or held and without minutes. */
    PLANNED,
    /** Its minutes are being written. */
    HELD,
    /** Its minutes are closed and change no more. */
    CLOSED,
    /** It did not take place. */
    CALLED_OFF;

    /** Whether nothing in it can change any more. */
    public boolean isLocked() {
        return this == CLOSED || this == CALLED_OFF;
    }
}

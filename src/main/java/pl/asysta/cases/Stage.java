package pl.asysta.cases;

import java.util.List;

/** Where a family stands in the process; {@link Pathway} says by which of these a family passes. */
public enum Stage {
    /** The centre knows of the family; the interview clock runs. */
    REPORTED,
    /** The environmental interview has been held. */
    INTERVIEWED,
    /** The situation analysis and the risk list are done. */
    ASSESSED,
    /** The request for an assistant is on its way. */
    ASSISTANT_REQUESTED,
    /** An assistant works with the family. */
    ASSISTANT_ASSIGNED,
    /** The work plan has been agreed. */
    PLAN_AGREED,
    /** The work has ended; for some months somebody asks how the family fares. */
    MONITORED,
    /** The case has ended. */
    CLOSED;

    /** All of them, in the order in which a family passes them. */
    static final List<Stage> EVERY = List.of(values());

    /** The way of a family that nobody has to analyse. */
    static final List<Stage> EVERY_BUT_ASSESSED =
            List.of(REPORTED, INTERVIEWED, ASSISTANT_REQUESTED, ASSISTANT_ASSIGNED, PLAN_AGREED, MONITORED, CLOSED);

    /** The way of a family that asks for support to be coordinated, and for nothing else. */
    static final List<Stage> REQUESTED_AT_ONCE =
            List.of(REPORTED, ASSISTANT_REQUESTED, ASSISTANT_ASSIGNED, MONITORED, CLOSED);

    /** Whether the family is still on its way to an assistant. */
    public boolean isBeforeAssistant() {
        return !hasAssistant() && !isOver();
    }

    /** Whether an assistant is with the family now. */
    public boolean hasAssistant() {
        return this == ASSISTANT_ASSIGNED || this == PLAN_AGREED;
    }

    /** Whether nobody works with the family any more, so that what follows is a new beginning. */
    public boolean isOver() {
        return this == MONITORED || this == CLOSED;
    }
}

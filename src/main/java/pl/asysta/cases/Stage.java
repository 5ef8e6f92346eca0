package pl.asysta.cases;

import java.util.Set;

/** Where a family stands in the process. This page is the process. */
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
    /** The case has ended. */
    CLOSED;

    /** Where a family can go from here. */
    public Set<Stage> next() {
        return switch (this) {
            case REPORTED -> Set.of(INTERVIEWED, CLOSED);
            case INTERVIEWED -> Set.of(ASSESSED, CLOSED);
            case ASSESSED -> Set.of(ASSISTANT_REQUESTED, CLOSED);
            case ASSISTANT_REQUESTED -> Set.of(ASSISTANT_ASSIGNED, ASSESSED, CLOSED);
            case ASSISTANT_ASSIGNED -> Set.of(PLAN_AGREED, CLOSED);
            case PLAN_AGREED -> Set.of(CLOSED);
            case CLOSED -> Set.of();
        };
    }

    /** Whether an assistant is with the family now. */
    public boolean hasAssistant() {
        return this == ASSISTANT_ASSIGNED || this == PLAN_AGREED;
    }
}

package pl.asysta.cases;

import java.util.List;
import java.util.stream.Stream;

/** Why a case ended. */
public enum ClosureReason {
    /** What was reported did not hold, or nothing follows from it for the centre. */
    REFERRAL_NOT_JUSTIFIED(false),
    /** The analysis says that the family needs no assistant (art. 11(2)). */
    ASSISTANT_NOT_NEEDED(false),
    /** What was to be reached has been reached. */
    GOAL_REACHED(true),
    /** The family lives in another commune now. */
    MOVED_AWAY(true),
    /** The family does not work with its assistant (S3-30). */
    NO_COOPERATION(true),
    /** The centre cannot provide the service (S3-27). */
    SERVICE_NOT_POSSIBLE(true),
    /** The court changed or lifted its order, or the order expired. */
    COURT_DECISION(true),
    /** The family does not want the help any more, or took its consent back. */
    FAMILY_WISH(true),
    /** A child is in foster care, and nobody plans its return. */
    CHILD_PLACED(true),
    /** The child has grown up. */
    ADULTHOOD(true),
    DEATH(true),
    OTHER(true);

    private final boolean endsWork;

    ClosureReason(boolean endsWork) {
        this.endsWork = endsWork;
    }

    /** Those for which an assistant's work ends; the others end a case before she came. */
    public static List<ClosureReason> ofWork() {
        return Stream.of(values()).filter(reason -> reason.endsWork).toList();
    }
}

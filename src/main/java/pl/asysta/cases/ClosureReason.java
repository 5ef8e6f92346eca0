package pl.asysta.cases;

/** Why a case ended. */
public enum ClosureReason {
    /** What was reported did not hold, or nothing follows from it for the centre. */
    REFERRAL_NOT_JUSTIFIED,
    /** The analysis says that the family needs no assistant (art. 11(2)). */
    ASSISTANT_NOT_NEEDED,
    /** The family does not work with its assistant (S3-30). */
    NO_COOPERATION,
    /** The centre cannot provide the service (S3-27). */
    SERVICE_NOT_POSSIBLE
}

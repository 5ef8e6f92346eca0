package pl.asysta.assessment;

/** How far a goal of the plan has come by the day of an assessment. */
public enum GoalProgress {
    ACHIEVED,
    PARTLY,
    NOT_YET,
    /** Given up. */
    DROPPED
}

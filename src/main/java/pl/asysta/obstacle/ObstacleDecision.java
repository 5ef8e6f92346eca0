package pl.asysta.obstacle;

/** What the director and the assistant decide together (S3-27). */
public enum ObstacleDecision {
    /** The work goes on, with something else tried. */
    GO_ON,
    /** Another assistant takes over; the family is reassigned on its own page. */
    CHANGE_ASSISTANT,
    /** The work rests until a day. The clocks that are law run on. */
    SUSPEND,
    /** The court that obliged the family is told. */
    NOTIFY_COURT,
    /** The work is to end; how it ends is written and approved on its own page. */
    CLOSE
}

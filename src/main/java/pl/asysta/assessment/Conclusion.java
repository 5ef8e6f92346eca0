package pl.asysta.assessment;

/** What follows from an assessment. */
public enum Conclusion {
    CONTINUE,
    MODIFY_PLAN,
    END,
    NOTIFY_COURT,
    MORE_HELP;

    /** Whether the work goes on as if nothing ended; no final assessment concludes that. */
    public boolean goesOn() {
        return this == CONTINUE || this == MODIFY_PLAN;
    }
}

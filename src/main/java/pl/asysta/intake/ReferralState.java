package pl.asysta.intake;

/** Where a referral stands in the register. */
public enum ReferralState {
    /** Nobody has taken it up yet. */
    NEW("c.stage = 'REPORTED' and h.taken_up_at is null"),
    /** It has been taken up, or work with the family has begun. */
    IN_PROGRESS("c.stage <> 'CLOSED' and (c.stage <> 'REPORTED' or h.taken_up_at is not null)"),
    /** The case has ended. */
    CLOSED("c.stage = 'CLOSED'");

    private final String condition;

    ReferralState(String condition) {
        this.condition = condition;
    }

    /** The condition in SQL; {@code c} is the case, {@code h} the current handover. */
    String condition() {
        return condition;
    }
}

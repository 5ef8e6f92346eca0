package pl.asysta.institution;

/** What came of a referral to a specialist. */
public enum ReferralOutcome {
    ATTENDS(false, false),
    FINISHED(true, false),
    DID_NOT_GO(true, true),
    REFUSED_THERE(true, true);

    private final boolean last;
    private final boolean explained;

    ReferralOutcome(boolean last, boolean explained) {
        this.last = last;
        this.explained = explained;
    }

    /** Whether nothing else follows it. */
    public boolean isFinal() {
        return last;
    }

    /** Whether it is not understood without words. */
    public boolean wantsWords() {
        return explained;
    }
}

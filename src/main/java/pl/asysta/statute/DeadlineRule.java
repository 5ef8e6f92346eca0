package pl.asysta.statute;

/**
 * The rules that give a date. Name, basis, and what stops the clock are texts under {@code deadline.<rule>} in the
 * messages; whether the law or the centre's practice stands behind it is said here.
 */
public enum DeadlineRule {
    /** § 3(2) of the regulation of 8 April 2021 on the family environmental interview. */
    INTERVIEW(true),
    /** § 3(3) of the same regulation. */
    URGENT_INTERVIEW(true),
    /** The centre's practice: an assistant reads the file of a family at once. */
    FILE_READING(false),
    /** The centre's practice: the first visit together with the social worker. */
    JOINT_VISIT(false),
    /** Art. 15(3) demands the plan; when it is due is the centre's practice. */
    WORK_PLAN(false),
    /** Art. 15(1)(15): at least every half-year. */
    ASSESSMENT(true),
    /** Art. 109 § 4 KRO: the court names the days on which it wants to read of the family. */
    COURT_REPORT(true),
    /** The centre's practice; no law says when an institution is answered. */
    REFERRAL_REPLY(false),
    /** Art. 176(7) asks the commune to monitor children at risk; how often is the centre's practice. */
    CHILD_AT_RISK_CHECK(false),
    /** The centre's practice; art. 11(4) says who decides a request and not when. */
    REQUEST_DECISION(false),
    /** The centre's practice; a court that obliged a family is told without delay that it does not work with us. */
    COURT_NOTICE(false);

    private final boolean law;

    DeadlineRule(boolean law) {
        this.law = law;
    }

    /** Whether the rule gives a time to count; a court names the day itself. */
    public boolean countsTime() {
        return this != COURT_REPORT;
    }

    /** True for law, false for the centre's practice, which reminds and never refuses. */
    public boolean isLaw() {
        return law;
    }
}

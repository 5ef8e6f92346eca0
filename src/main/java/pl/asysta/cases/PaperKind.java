package pl.asysta.cases;

/** The papers of the process. The case knows that one is done, of what day and by whom; its text is in its own module. */
public enum PaperKind {
    REFERRAL,
    /** The court's order (postanowienie) that obliges the parents to work with an assistant (art. 109 § 2(1) KRO). */
    COURT_ORDER,
    /** The family's own request of the act "Za życiem" (art. 8(6) and (7)). */
    FOR_LIFE_REQUEST,
    INTERVIEW,
    ANALYSIS,
    RISK_LIST,
    /** Consent A: the family agrees to take part, in writing, before the request. */
    PARTICIPATION_CONSENT,
    REQUEST,
    REQUEST_RETURNED,
    REQUEST_REFUSED,
    ASSIGNMENT,
    WORK_PLAN,
    ASSESSMENT,
    CLOSURE
}

package pl.asysta.cases;

/** The papers of the process. The case knows that one is done, of what day and by whom; its text is in its own module. */
public enum PaperKind {
    REFERRAL,
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

package pl.asysta.statute;

/** The terms that a centre sets itself, because no law does. Their names are texts under {@code practice.<rule>}. */
public enum PracticeRule {
    /** How long after the start of work the work plan is due. */
    WORK_PLAN,
    /** How long the centre takes to answer an institution that reported a family. */
    REFERRAL_REPLY,
    /** After how long somebody looks again at a child at risk (art. 176(7) asks for monitoring, not how often). */
    CHILD_AT_RISK_CHECK,
    /** How long a draft that nobody saved is kept for its author. */
    DRAFT_KEPT
}

package pl.asysta.statute;

/** The terms that a centre sets itself, because no law does. Their names are texts under {@code practice.<rule>}. */
public enum PracticeRule {
    /** How long an assistant has to read the interview and the file of a family that she was given. */
    FILE_READING,
    /** How long after the assignment the social worker and the assistant visit the family together. */
    JOINT_VISIT,
    /** How long after cooperation started the work plan is due. */
    WORK_PLAN,
    /** How long the centre takes to answer an institution that reported a family. */
    REFERRAL_REPLY,
    /** After how long somebody looks again at a child at risk (art. 176(7) asks for monitoring, not how often). */
    CHILD_AT_RISK_CHECK,
    /** How long the director takes to decide a request for an assistant. */
    REQUEST_DECISION,
    /** How long the centre takes to notify the court that an obliged family does not work with its assistant. */
    COURT_NOTICE,
    /** How long its author may still correct an entry of the work card; later it is amended. */
    ENTRY_EDITED,
    /** After how long without seeing a child the assistant is reminded. */
    CHILD_SEEN,
    /** How long a draft that nobody saved is kept for its author. */
    DRAFT_KEPT
}

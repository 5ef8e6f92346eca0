package pl.asysta.privacy;

/** The parts of a family's file in which something is written about a person. */
public enum AccessPart {
    /** What is on record about her. */
    PERSON,
    /** The referral, its reporter and the reply. */
    REFERRAL,
    /** The environmental interview with its amendments. */
    INTERVIEW,
    /** The analysis of the situation. */
    ANALYSIS,
    /** The list of risks. */
    RISK_LIST,
    /** The request for an assistant and its decision. */
    REQUEST,
    /** Assignments of assistants, and what stopped the service. */
    ASSIGNMENT,
    /** What she said when she consented or refused. */
    CONSENT,
    /** Orders of a court. */
    COURT,
    /** Her own request "Za życiem". */
    FOR_LIFE,
    /** The assistant's diagnosis. */
    DIAGNOSIS,
    /** Plans of work. */
    PLAN,
    /** Meetings with the family. */
    WORK_CARD,
    /** Assessments of the situation. */
    ASSESSMENT,
    /** Interventions; nothing of the closed compartment. */
    INTERVENTION,
    /** Monitoring of a child at risk. */
    CHILD_AT_RISK,
    /** Care outside of the family. */
    PLACEMENT,
    /** Institutions and specialists. */
    INSTITUTION,
    /** Group classes. */
    GROUP,
    /** Notes between workers. */
    NOTE,
    /** Meetings of the team. */
    TEAM,
    /** The end of the work. */
    CLOSING,
    /** After the work. */
    MONITORING,
    /** Attachments: what is left whole of their titles goes with its file. */
    ATTACHMENT
}

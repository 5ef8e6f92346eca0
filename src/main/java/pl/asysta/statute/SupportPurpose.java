package pl.asysta.statute;

/** What supporting a family is for: the seven points of art. 8(1), in their order. */
public enum SupportPurpose {
    /** Point 1: to analyse the situation of the family and its surroundings, and the causes of the crisis. */
    ANALYSIS,
    /** Point 2: to strengthen the role and the function of the family. */
    STRENGTHENING,
    /** Point 3: to develop the family's skills of care and upbringing. */
    PARENTING_SKILLS,
    /** Point 4: to raise its awareness of how to plan and run a family. */
    AWARENESS,
    /** Point 5: to help it integrate. */
    INTEGRATION,
    /** Point 6: to counteract marginalisation and social degradation. */
    AGAINST_EXCLUSION,
    /** Point 7: to work for its reintegration. */
    REINTEGRATION
}

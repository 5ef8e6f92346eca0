package pl.asysta.monitoring;

/** How somebody learned how a family fares after the work with it has ended. */
public enum ContactChannel {
    PHONE,
    HOME_VISIT,
    /** The family came to the centre. */
    AT_THE_CENTRE,
    SCHOOL,
    SOCIAL_WORKER,
    INSTITUTION,
    OTHER
}

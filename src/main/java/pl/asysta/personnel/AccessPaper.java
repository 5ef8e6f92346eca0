package pl.asysta.personnel;

/** Without these two papers in force nobody sees family data (art. 7(4)). */
public enum AccessPaper {
    /** The controller's written authorisation to process data (art. 7(4)(1)). */
    AUTHORISATION,
    /** The worker's written undertaking of secrecy (art. 7(4)(2)). */
    UNDERTAKING
}

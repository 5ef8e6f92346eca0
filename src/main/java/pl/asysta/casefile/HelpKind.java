package pl.asysta.casefile;

/** What tells of help that a family gets elsewhere. */
public enum HelpKind {
    /** Whom the family meets in an institution. */
    CONTACT("institutions"),
    /** Somebody of the family is referred to a specialist. */
    REFERRAL("institutions"),
    /** What came of such a referral. */
    OUTCOME("institutions"),
    /** Somebody of the family is enrolled in group classes. */
    ENROLMENT("group-activities"),
    /** Somebody has left them. */
    LEAVING("group-activities");

    private final String page;

    HelpKind(String page) {
        this.page = page;
    }

    /** The page of the family where all of it stands, as it is called in an address. */
    public String page() {
        return page;
    }
}

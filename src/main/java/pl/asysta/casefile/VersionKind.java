package pl.asysta.casefile;

/** Papers of the assistant that come in versions, by what became of one. */
public enum VersionKind {
    /** A plan to which the family agreed. */
    PLAN("plan"),
    /** A plan that holds although the family could not answer. */
    PLAN_UNANSWERED("plan"),
    /** A plan to which the family said no. */
    PLAN_DECLINED("plan"),
    /** A diagnosis that is done. */
    DIAGNOSIS("diagnosis");

    private final String page;

    VersionKind(String page) {
        this.page = page;
    }

    /** The page of the family where the paper stands, as it is called in an address. */
    public String page() {
        return page;
    }
}

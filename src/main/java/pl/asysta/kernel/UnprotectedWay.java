package pl.asysta.kernel;

/** What is said would travel unencrypted to another computer: the application does not start. */
public final class UnprotectedWay extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String remedy;

    /**
     * A way that others may listen to.
     *
     * @param where it leads
     * @param remedy what to set, one sentence
     */
    public UnprotectedWay(String where, String remedy) {
        super("The way to " + where + " leads to another computer and is not protected by TLS");
        this.remedy = remedy;
    }

    /** What to set. */
    public String remedy() {
        return remedy;
    }
}

package pl.asysta.kernel;

/** Somebody saved the same paper after it was opened; nothing has been stored. */
public class StaleVersion extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The paper was opened at one version and is now at another. */
    public StaleVersion(long opened, long current) {
        super("opened at version " + opened + ", now at " + current);
    }

    /** Refuses unless the paper is still as it was when opened. */
    public static void refuseUnless(long opened, long current) {
        if (opened != current) {
            throw new StaleVersion(opened, current);
        }
    }
}

package pl.asysta.request;

/** Where a request stands. */
public enum RequestStatus {
    /** Waits for the director. */
    SUBMITTED,
    /** Waits for the social worker, who was asked to complete it. */
    RETURNED,
    /** An assistant was assigned. */
    ASSIGNED,
    /** Refused with a reason. */
    REFUSED;

    /** Whether it has been decided for good. */
    public boolean isDecided() {
        return this == ASSIGNED || this == REFUSED;
    }
}

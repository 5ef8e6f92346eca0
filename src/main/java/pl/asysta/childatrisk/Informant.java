package pl.asysta.childatrisk;

/** From whom the centre knows how a child is; art. 176 names other services beside its own workers. */
public enum Informant {
    /** A worker saw it. */
    CENTRE,
    FAMILY,
    SCHOOL,
    POLICE,
    PROBATION_OFFICER,
    HEALTH_CARE,
    OTHER;

    /** Whether it must be said who exactly. */
    public boolean isToBeNamed() {
        return this != CENTRE && this != FAMILY;
    }
}

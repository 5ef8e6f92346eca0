package pl.asysta.people;

/** What two persons are to each other; the row goes from the elder one where there is one. */
public enum RelationKind {
    PARENT,
    ADOPTIVE_PARENT,
    GRANDPARENT,
    GUARDIAN,
    /** Somebody with whom the child is placed: a foster parent, a relative. */
    FOSTER_CARER,
    SIBLING,
    PARTNER;

    /** Whether both readings are the same. */
    public boolean isMutual() {
        return this == SIBLING || this == PARTNER;
    }

    /** Whether this is a parent, by birth or by adoption. */
    public boolean isParenthood() {
        return this == PARENT || this == ADOPTIVE_PARENT;
    }

    /** Whether two persons are related in one such way at most; care goes with any of them. */
    public boolean isClose() {
        return keepsGenerations() || isMutual();
    }

    /** Whether the one must be born before the other, and nobody comes back to herself along such relations. */
    public boolean keepsGenerations() {
        return isParenthood() || this == GRANDPARENT;
    }
}

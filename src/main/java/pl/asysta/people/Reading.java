package pl.asysta.people;

/** What one person is to another, seen from either side: two readings of one relation. */
public enum Reading {
    PARENT(RelationKind.PARENT, true),
    CHILD(RelationKind.PARENT, false),
    ADOPTIVE_PARENT(RelationKind.ADOPTIVE_PARENT, true),
    ADOPTED_CHILD(RelationKind.ADOPTIVE_PARENT, false),
    PARTNER(RelationKind.PARTNER, true),
    SIBLING(RelationKind.SIBLING, true),
    GRANDPARENT(RelationKind.GRANDPARENT, true),
    GRANDCHILD(RelationKind.GRANDPARENT, false),
    GUARDIAN(RelationKind.GUARDIAN, true),
    WARD(RelationKind.GUARDIAN, false),
    FOSTER_CARER(RelationKind.FOSTER_CARER, true),
    FOSTER_CHILD(RelationKind.FOSTER_CARER, false);

    private final RelationKind kind;
    private final boolean forward;

    Reading(RelationKind kind, boolean forward) {
        this.kind = kind;
        this.forward = forward;
    }

    /** The relation that it reads. */
    public RelationKind kind() {
        return kind;
    }

    /** Whether the relation goes from the one who is this to the other. */
    public boolean isForward() {
        return forward;
    }

    /** What somebody at this end of a relation is to the other. */
    static Reading of(RelationKind kind, boolean forward) {
        for (var reading : values()) {
            if (reading.kind == kind && (reading.forward == forward || kind.isMutual())) {
                return reading;
            }
        }
        throw new IllegalArgumentException(kind.name());
    }
}

package pl.asysta.cases;

/** What a person is in the family, seen from the children. */
public enum Kinship {
    MOTHER,
    FATHER,
    CHILD,
    PARTNER,
    GRANDPARENT,
    GUARDIAN,
    SIBLING,
    OTHER_RELATIVE,
    OTHER;

    /** Whether this is one of the children the whole work is for. */
    public boolean isChild() {
        return this == CHILD;
    }
}

package pl.asysta.cases;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.asysta.kernel.PersonName;
import pl.asysta.kernel.Sex;

/** What a person is in the family, seen from the children. */
public enum Kinship {
    MOTHER,
    FATHER,
    CHILD,
    /** Expected; has no name and no birth date yet. */
    UNBORN_CHILD,
    PARTNER,
    GRANDPARENT,
    GUARDIAN,
    SIBLING,
    OTHER_RELATIVE,
    OTHER;

    private static final String UNNAMED = "Dziecko";

    /** Whether this is one of the children the whole work is for. */
    public boolean isChild() {
        return this == CHILD;
    }

    /** Whether this is a mother or a father. */
    public boolean isParent() {
        return this == MOTHER || this == FATHER;
    }

    /** Whether this is a child that is not born yet. */
    public boolean isUnborn() {
        return this == UNBORN_CHILD;
    }

    /** The sex that goes without saying. */
    public Optional<Sex> sex() {
        return switch (this) {
            case MOTHER -> Optional.of(Sex.FEMALE);
            case FATHER -> Optional.of(Sex.MALE);
            default -> Optional.empty();
        };
    }

    /** Whether this is the name of an unborn child until it has one of its own. */
    boolean standsFor(PersonName name) {
        return isUnborn() && name.first().equals(UNNAMED);
    }

    /** What an unborn child is called until it has a name. */
    public static PersonName nameOfUnborn(@Nullable String first, @Nullable String last) {
        return new PersonName(first == null ? UNNAMED : first.strip(), last == null ? "nienarodzone" : last.strip());
    }
}

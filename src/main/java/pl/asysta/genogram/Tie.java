package pl.asysta.genogram;

import java.util.UUID;

/**
 * How two persons are related.
 *
 * @param from the elder one, where it matters
 * @param parted whether partners are partners no more
 */
public record Tie(Kind kind, UUID from, UUID to, boolean parted) {
    /** Kinds of ties, the one that binds generations most firmly first. */
    public enum Kind {
        PARENT(1),
        ADOPTION(1),
        COUPLE(0),
        SIBLING(0),
        GRANDPARENT(2),
        /** A guardian or a foster carer. */
        CARE(1);

        private final int generations;

        Kind(int generations) {
            this.generations = generations;
        }

        /** How many generations down it leads. */
        int generations() {
            return generations;
        }

        boolean isParenthood() {
            return this == PARENT || this == ADOPTION;
        }
    }

    boolean joins(UUID one, UUID other) {
        return from.equals(one) && to.equals(other) || from.equals(other) && to.equals(one);
    }

    /** The other one of the two. */
    UUID other(UUID one) {
        return from.equals(one) ? to : from;
    }
}

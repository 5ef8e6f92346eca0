package pl.asysta.genogram;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person as she is drawn.
 *
 * @param name written under the symbol
 * @param note a second line under it, or empty
 * @param inside what stands in the symbol: the age
 * @param deceased whether a cross goes through the symbol
 * @param inCare whether the outline is green
 * @param together whether she belongs inside the household's boundary
 * @param generation where she stands if nobody is related to her: 0 grandparents, 1 parents, 2 children
 */
public record Figure(
        UUID id,
        String name,
        String note,
        String inside,
        Shape shape,
        boolean deceased,
        boolean inCare,
        boolean together,
        int generation,
        @Nullable LocalDate born) {
    private static final double LETTER = 6.8;

    /** The outline of a symbol. */
    public enum Shape {
        /** A man. */
        SQUARE,
        /** A woman. */
        CIRCLE,
        /** Nobody said. */
        DIAMOND,
        /** Not born yet. */
        TRIANGLE
    }

    /** How much room name and symbol take from left to right; letters are counted generously. */
    double width() {
        return Math.max(Drawing.SYMBOL, LETTER * Math.max(name.length(), note.length()));
    }
}

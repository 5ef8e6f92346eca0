package pl.asysta.genogram;

import java.util.List;
import java.util.UUID;

/**
 * A family drawn: shapes with their places, in pixels.
 *
 * @param left where the sheet begins
 * @param ground what lies under those who live together
 */
public record Drawing(
        double left,
        double width,
        double height,
        List<Box> ground,
        List<Line> lines,
        List<Symbol> symbols,
        List<Label> labels) {
    static final double SYMBOL = 40;

    /** The part of the plane that is the sheet, as SVG wants it. */
    public String viewBox() {
        return Path.number(left) + " 0 " + Path.number(width) + " " + Path.number(height);
    }

    /** A rectangle. */
    public record Box(double x, double y, double width, double height) {
        static Box between(double left, double top, double right, double bottom) {
            return new Box(left, top, right - left, bottom - top);
        }

        double right() {
            return x + width;
        }

        double bottom() {
            return y + height;
        }

        boolean overlaps(Box other) {
            return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
        }

        boolean holds(Box other) {
            return x <= other.x && y <= other.y && right() >= other.right() && bottom() >= other.bottom();
        }
    }

    /**
     * A line.
     *
     * @param path as SVG wants it
     */
    public record Line(Meaning meaning, String path) {
        /** What a line says. */
        public enum Meaning {
            COUPLE,
            /** Two who have a child, and nobody said what they are to each other. */
            CO_PARENTS,
            PARTING,
            DESCENT,
            /** A guardian, a foster carer, a grandparent, an adoption. */
            OTHER_TIE;

            /** Whether the line is broken. */
            public boolean isDashed() {
                return this == CO_PARENTS || this == OTHER_TIE;
            }
        }
    }

    /**
     * A person's symbol around its middle.
     *
     * @param outline as a path of SVG wants it
     * @param cross the strokes through it, or empty
     */
    public record Symbol(Figure person, double x, double y, String outline, String cross) {
        /** The square around it. */
        public Box box() {
            return new Box(x - SYMBOL / 2, y - SYMBOL / 2, SYMBOL, SYMBOL);
        }
    }

    /** A line of text under a symbol, centred at x. */
    public record Label(UUID person, String text, double x, double y, double width) {
        private static final double ASCENT = 11;
        private static final double DESCENT = 3;

        /** The room that the text takes. */
        public Box box() {
            return Box.between(x - width / 2, y - ASCENT, x + width / 2, y + DESCENT);
        }
    }
}

package pl.asysta.genogram;

import static pl.asysta.genogram.Path.number;

/** The outlines of symbols as paths of SVG. */
final class Outline {
    private static final double HALF = Drawing.SYMBOL / 2;
    /** From the middle to where the strokes of a cross end, so that they stay inside every outline. */
    private static final double STROKE = HALF * 0.7;

    private Outline() {}

    static String of(Figure.Shape shape, double x, double y) {
        return switch (shape) {
            case SQUARE -> closed(x - HALF, y - HALF, x + HALF, y - HALF, x + HALF, y + HALF, x - HALF, y + HALF);
            case CIRCLE -> circle(x, y);
            case DIAMOND -> closed(x, y - HALF, x + HALF, y, x, y + HALF, x - HALF, y);
            case TRIANGLE -> closed(x, y - HALF, x + HALF, y + HALF, x - HALF, y + HALF);
        };
    }

    static String cross(double x, double y) {
        return new Path()
                .line(x - STROKE, y - STROKE, x + STROKE, y + STROKE)
                .line(x + STROKE, y - STROKE, x - STROKE, y + STROKE)
                .toString();
    }

    private static String circle(double x, double y) {
        var arc = "a" + number(HALF) + " " + number(HALF) + " 0 1 0 ";
        return "M" + number(x - HALF) + " " + number(y) + arc + number(2 * HALF) + " 0" + arc + number(-2 * HALF)
                + " 0z";
    }

    private static String closed(double... corners) {
        var path = new StringBuilder();
        for (int i = 0; i < corners.length; i += 2) {
            path.append(i == 0 ? "M" : "L")
                    .append(number(corners[i]))
                    .append(' ')
                    .append(number(corners[i + 1]));
        }
        return path.append('z').toString();
    }
}

package pl.asysta.genogram;

import java.util.Locale;

/** A path of SVG in the writing, with whole and half pixels. */
final class Path {
    private final StringBuilder text = new StringBuilder();

    Path line(double x1, double y1, double x2, double y2) {
        text.append('M').append(number(x1)).append(' ').append(number(y1));
        text.append('L').append(number(x2)).append(' ').append(number(y2));
        return this;
    }

    static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value).replace(".0", "");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}

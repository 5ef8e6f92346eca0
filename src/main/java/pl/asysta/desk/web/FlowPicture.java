package pl.asysta.desk.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import pl.asysta.desk.FlowMonth;

/**
 * Twelve months drawn: a line of the families with an assistant on a labelled axis, below it bars of those that came and
 * those with which the work ended. A table says the same.
 */
record FlowPicture(List<FlowMonth> months) {
    private static final int LEFT = 74;
    private static final int STEP = 98;
    private static final int GROUND = 158;
    private static final int HEIGHT = 144;
    private static final int MOST_STEPS = 5;
    private static final int BARS_AT = 218;
    private static final double BAR = 30;
    private static final int LEAST_ON_BAR = 3;
    private static final int BELOW = 1;
    private static final int TENFOLD = 10;
    private static final int[] NICE = {1, 2, 5};

    /** A month with the places of its dot and bars. */
    record Point(FlowMonth month, int x, String y, String labelY, Bar begun, Bar ended) {}

    /** A bar from a place down. */
    record Bar(String y, String height) {}

    /** A line of the axis with its number. */
    record Tick(int y, int families) {}

    /** The first month of all. */
    public FlowMonth first() {
        return months.get(0);
    }

    /** This month. */
    public FlowMonth last() {
        return months.get(months.size() - 1);
    }

    /** The months from left to right. */
    public List<Point> points() {
        int most = months.stream()
                .mapToInt(one -> Math.max(one.begun(), one.ended()))
                .max()
                .orElse(0);
        double unit = BAR / Math.max(LEAST_ON_BAR, most);
        var points = new ArrayList<Point>();
        for (int i = 0; i < months.size(); i++) {
            var month = months.get(i);
            double y = y(month.families());
            double begun = unit * month.begun();
            points.add(new Point(
                    month,
                    LEFT + STEP * i,
                    at(y),
                    at(y - 13),
                    new Bar(at(BARS_AT - begun), at(begun)),
                    new Bar(at(BARS_AT + BELOW), at(unit * month.ended()))));
        }
        return points;
    }

    /** The line through the dots. */
    public String line() {
        return points().stream().map(point -> point.x() + " " + point.y()).collect(Collectors.joining("L", "M", ""));
    }

    /** What lies below the line. */
    public String area() {
        return line() + "L" + (LEFT + STEP * (months.size() - 1)) + " " + GROUND + "L" + LEFT + " " + GROUND + "Z";
    }

    /** The lines of the axis from the lowest. */
    public List<Tick> ticks() {
        var ticks = new ArrayList<Tick>();
        for (int i = 0; i <= steps(); i++) {
            ticks.add(new Tick(GROUND - HEIGHT * i / steps(), lowest() + step() * i));
        }
        return ticks;
    }

    private double y(int families) {
        return GROUND - (double) HEIGHT * (families - lowest()) / (step() * steps());
    }

    private int steps() {
        int most = months.stream().mapToInt(FlowMonth::families).max().orElse(0);
        return Math.max(1, (most - lowest() + step() - 1) / step());
    }

    private int lowest() {
        return lowest(step());
    }

    private int lowest(int step) {
        int least = months.stream().mapToInt(FlowMonth::families).min().orElse(0);
        return Math.max(0, (least - 1) / step * step);
    }

    /** The smallest of 1, 2, 5, 10, 20 and so on with which the axis reaches all of the line. */
    private int step() {
        int most = months.stream().mapToInt(FlowMonth::families).max().orElse(0);
        for (int ten = 1; ; ten *= TENFOLD) {
            for (int nice : NICE) {
                int step = nice * ten;
                if (lowest(step) + step * MOST_STEPS >= most) {
                    return step;
                }
            }
        }
    }

    private static String at(double place) {
        return String.format(Locale.ROOT, "%.1f", place);
    }
}

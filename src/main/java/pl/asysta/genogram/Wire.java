package pl.asysta.genogram;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The way of a line from parents to children: down, along a bar below each row that it passes, and down again. */
final class Wire {
    /** So far beside the middle of the symbol a line hangs that is not of birth. */
    private static final double BESIDE = 8;

    private final Unit unit;
    private final double start;
    private final int from;
    private final int to;
    private final List<Double> columns = new ArrayList<>();
    private final List<Bar> bars = new ArrayList<>();
    private final Arrangement arrangement;

    Wire(Unit unit, Arrangement arrangement, int from, int to, Columns free) {
        this.unit = unit;
        this.arrangement = arrangement;
        this.from = from;
        this.to = to;
        this.start = arrangement.drop(unit)
                + (unit.kind().isParenthood() || unit.parents().size() != 1 ? 0 : BESIDE);
        double at = start;
        for (int row = from; row < to - 1; row++) {
            double column = free.nearest(
                    row + 1, hooks().stream().mapToDouble(x -> x).average().orElse(at));
            bars.add(new Bar(at, column));
            columns.add(column);
            at = column;
        }
        var ends = Stream.concat(Stream.of(at), hooks().stream())
                .mapToDouble(x -> x)
                .summaryStatistics();
        bars.add(new Bar(ends.getMin(), ends.getMax()));
    }

    /** Where the line leaves the bar for each child; twins share a hook. */
    private List<Double> hooks() {
        return unit.children().stream().map(this::hook).toList();
    }

    private double hook(Figure child) {
        var born = unit.kind().isParenthood()
                ? unit.children().stream()
                        .filter(other -> Unit.twins(child, other))
                        .toList()
                : List.<Figure>of();
        return born.size() < 2
                ? end(child)
                : born.stream().mapToDouble(this::end).average().orElseThrow();
    }

    private double end(Figure child) {
        return arrangement.x(child) + (unit.kind().isParenthood() ? 0 : BESIDE);
    }

    /** The bar in the space below this row, or none. */
    Stream<Bar> below(int row) {
        return row < from || row >= to ? Stream.of() : Stream.of(bars.get(row - from));
    }

    /** The whole line, when the heights are known. */
    String path(Heights heights) {
        var path = new Path();
        double top = unit.parents().size() == 2 ? heights.coupleLine(unit, arrangement) : heights.underNames(from);
        double at = start;
        double y = unit.parents().isEmpty() ? heights.bar(from, bars.get(0)) : top;
        for (int i = 0; i < bars.size(); i++) {
            var bar = bars.get(i);
            double level = heights.bar(from + i, bar);
            path.line(at, y, at, level).line(bar.left(), level, bar.right(), level);
            y = level;
            at = i < columns.size() ? columns.get(i) : at;
        }
        for (var child : unit.children()) {
            path.line(hook(child), y, end(child), heights.middle(to) - Drawing.SYMBOL / 2 + 2);
        }
        return path.toString();
    }
}

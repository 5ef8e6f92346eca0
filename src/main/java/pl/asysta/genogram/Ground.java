package pl.asysta.genogram;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The tinted ground under those who live together: a patch for each run of them, and bridges that touch nobody. */
final class Ground {
    private static final double BESIDE = 7;
    private static final double ABOVE = 11;
    private static final double BELOW = 3;
    private static final double WIDTH = 24;

    private final Arrangement arrangement;
    private final Heights heights;
    private final Columns free;

    Ground(Arrangement arrangement, Heights heights, Columns free) {
        this.arrangement = arrangement;
        this.heights = heights;
        this.free = free;
    }

    /** A stretch of a row in which everybody lives together. */
    private record Run(int row, double left, double right) {
        double middle() {
            return (left + right) / 2;
        }

        double distance(Run other) {
            return Math.max(0, Math.max(other.left - right, left - other.right));
        }
    }

    List<Drawing.Box> boxes() {
        var boxes = new ArrayList<Drawing.Box>();
        var above = new ArrayList<Run>();
        for (int row = 0; row < arrangement.rows().size(); row++) {
            var runs = runs(row);
            runs.forEach(run -> boxes.add(patch(run)));
            join(above, runs).forEach(pair -> bridge(pair.get(0), pair.get(1), boxes));
            if (!runs.isEmpty()) {
                above.clear();
                above.addAll(runs);
            }
        }
        return boxes;
    }

    private List<Run> runs(int row) {
        var runs = new ArrayList<Run>();
        boolean open = false;
        for (var block : arrangement.rows().get(row)) {
            for (var figure : block.members()) {
                double left = block.x(figure) - figure.width() / 2 - BESIDE;
                double right = block.x(figure) + figure.width() / 2 + BESIDE;
                if (figure.together()) {
                    runs.add(
                            open
                                    ? new Run(row, runs.remove(runs.size() - 1).left(), right)
                                    : new Run(row, left, right));
                }
                open = figure.together();
            }
        }
        return runs;
    }

    /** Which runs to join so that all of them are one ground. */
    private static List<List<Run>> join(List<Run> above, List<Run> below) {
        var pairs = new ArrayList<List<Run>>();
        if (above.isEmpty()) {
            for (int i = 1; i < below.size(); i++) {
                pairs.add(List.of(below.get(i - 1), below.get(i)));
            }
            return pairs;
        }
        below.forEach(run -> pairs.add(List.of(nearest(run, above), run)));
        if (!below.isEmpty()) {
            above.stream()
                    .filter(run -> pairs.stream().noneMatch(pair -> pair.contains(run)))
                    .toList()
                    .forEach(run -> pairs.add(List.of(run, nearest(run, below))));
        }
        return pairs;
    }

    private static Run nearest(Run run, List<Run> others) {
        return others.stream()
                .min(Comparator.comparing((Run other) -> run.distance(other))
                        .thenComparing(other -> Math.abs(run.middle() - other.middle())))
                .orElseThrow();
    }

    private Drawing.Box patch(Run run) {
        return Drawing.Box.between(
                run.left(), heights.top(run.row()) - ABOVE, run.right(), heights.underNames(run.row()) + BELOW);
    }

    private void bridge(Run above, Run below, List<Drawing.Box> boxes) {
        if (above.row() == below.row()) {
            double y = heights.underNames(above.row());
            boxes.add(Drawing.Box.between(above.right() - WIDTH, y - 2, below.left() + WIDTH, y + BELOW + 4));
            return;
        }
        var from = above;
        for (int row = above.row() + 1; row < below.row(); row++) {
            double x = free.nearest(row, below.middle());
            var column = new Run(row, x - 4, x + 4);
            boxes.add(gap(from, column));
            boxes.add(Drawing.Box.between(
                    column.left(), heights.top(row) - 2, column.right(), heights.underNames(row) + 2));
            from = column;
        }
        boxes.add(gap(from, below));
    }

    /** What fills the space between two rows: as wide as what the runs have in common, or from one to the other. */
    private Drawing.Box gap(Run above, Run below) {
        double left = Math.max(above.left(), below.left());
        double right = Math.min(above.right(), below.right());
        if (right - left < WIDTH) {
            var inner = Stream.of(above, below)
                    .sorted(Comparator.comparing(Run::left))
                    .toList();
            left = Math.max(inner.get(0).left(), Math.min(left, inner.get(0).right() - WIDTH));
            right = Math.min(inner.get(1).right(), Math.max(right, inner.get(1).left() + WIDTH));
            left = Math.min(left, right - 8);
        }
        return Drawing.Box.between(left, heights.underNames(above.row()) - 1, right, heights.top(below.row()) - 1);
    }
}

package pl.asysta.genogram;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A horizontal stretch of a line in the space below a row. */
final class Bar {
    private static final double AIR = 12;

    private final double left;
    private final double right;
    private int level;

    Bar(double one, double other) {
        this.left = Math.min(one, other);
        this.right = Math.max(one, other);
    }

    int level() {
        return level;
    }

    double left() {
        return left;
    }

    double right() {
        return right;
    }

    /** Puts them on as few levels as keep them apart; answers with how many those are. */
    static int layOut(List<Bar> bars) {
        var levels = new ArrayList<List<Bar>>();
        for (var bar : bars.stream().sorted(Comparator.comparing(Bar::left)).toList()) {
            bar.level = 0;
            while (bar.level < levels.size() && levels.get(bar.level).stream().anyMatch(bar::meets)) {
                bar.level++;
            }
            if (bar.level == levels.size()) {
                levels.add(new ArrayList<>());
            }
            levels.get(bar.level).add(bar);
        }
        return levels.size();
    }

    private boolean meets(Bar other) {
        return left < other.right + AIR && other.left < right + AIR;
    }
}

package pl.asysta.genogram;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Where a line can pass through a row without touching anybody. */
final class Columns {
    private static final double OUTSIDE = 14;
    private static final double APART = 5;

    private final List<List<Block>> rows;
    private int used;

    Columns(List<List<Block>> rows) {
        this.rows = rows;
    }

    /** The free place of this row that is nearest to where the line wants to go; no two lines get the same. */
    double nearest(int row, double wanted) {
        var blocks = rows.get(row);
        var between = IntStream.range(1, blocks.size())
                .mapToObj(i -> (blocks.get(i - 1).right() + blocks.get(i).left()) / 2);
        var outside = Stream.of(
                blocks.get(0).left() - OUTSIDE, blocks.get(blocks.size() - 1).right() + OUTSIDE);
        double nearest = Stream.concat(between, outside)
                .min(Comparator.comparing(x -> Math.abs(x - wanted)))
                .orElseThrow();
        return nearest + (used++ % 3 - 1) * APART;
    }
}

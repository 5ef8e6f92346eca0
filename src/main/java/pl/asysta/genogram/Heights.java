package pl.asysta.genogram;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How far down everything is: rows, names under them, and in the space below the lines that run along. */
final class Heights {
    static final double NAME = 16;
    static final double NOTE = 14;

    private static final double MARGIN = 20;
    private static final double LEVEL = 10;
    private static final double AROUND = 16;
    private static final double LEAST = 40;

    private final double[] middles;
    private final boolean[] notes;
    private final int[] detours;

    /**
     * @param detours below each row, how many levels partners need who do not stand side by side
     * @param bars below each row, how many levels other lines need
     */
    Heights(List<List<Block>> rows, int[] detours, int[] bars) {
        this.detours = detours;
        this.middles = new double[rows.size()];
        this.notes = new boolean[rows.size()];
        double y = MARGIN + Drawing.SYMBOL / 2;
        for (int row = 0; row < rows.size(); row++) {
            middles[row] = y;
            notes[row] =
                    figures(rows.get(row)).anyMatch(figure -> !figure.note().isEmpty());
            double space = Math.max(LEAST, 2 * AROUND + LEVEL * (detours[row] + bars[row]));
            y = underNames(row) + space + Drawing.SYMBOL / 2;
        }
    }

    private static Stream<Figure> figures(List<Block> row) {
        return row.stream().flatMap(block -> block.members().stream());
    }

    double middle(int row) {
        return middles[row];
    }

    double top(int row) {
        return middles[row] - Drawing.SYMBOL / 2;
    }

    /** Just below the last line of text of a row. */
    double underNames(int row) {
        return middles[row] + Drawing.SYMBOL / 2 + NAME + (notes[row] ? NOTE : 0) + 6;
    }

    double detour(int row, Bar bar) {
        return underNames(row) + LEVEL * (bar.level() + 1) - 4;
    }

    double bar(int row, Bar bar) {
        return underNames(row) + AROUND + LEVEL * (detours[row] + bar.level());
    }

    /** Where a line leaves two parents: from their own line, or from below their names. */
    double coupleLine(Unit unit, Arrangement arrangement) {
        int row = IntStream.range(0, middles.length)
                .filter(i -> arrangement
                        .rows()
                        .get(i)
                        .contains(arrangement.block(unit.parents().get(0))))
                .findFirst()
                .orElseThrow();
        return Couple.areNeighbours(unit.parents().get(0), unit.parents().get(1), arrangement)
                ? middles[row]
                : underNames(row) + LEVEL - 4;
    }

    double bottom() {
        int last = middles.length - 1;
        return middles.length == 0 ? 0 : underNames(last) + MARGIN + LEVEL * detours[last];
    }
}

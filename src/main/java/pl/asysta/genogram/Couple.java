package pl.asysta.genogram;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Two who are, or were, partners, or only have a child together. */
record Couple(Figure one, Figure other, Drawing.Line.Meaning meaning, boolean parted) {
    private static final double SLASH = 6;

    /** The couples of a family whose partners stand in one row. */
    static List<Couple> of(List<Tie> ties, List<Unit> units, List<Figure> figures, Rows rows) {
        var couples = new ArrayList<Couple>();
        for (var tie : ties) {
            if (tie.kind() == Tie.Kind.COUPLE && rows.together(tie.from(), tie.to())) {
                couples.add(new Couple(
                        figure(figures, tie.from()),
                        figure(figures, tie.to()),
                        Drawing.Line.Meaning.COUPLE,
                        tie.parted()));
            }
        }
        for (var unit : units) {
            if (unit.parents().size() == 2 && couples.stream().noneMatch(couple -> couple.are(unit.parents()))) {
                couples.add(new Couple(
                        unit.parents().get(0), unit.parents().get(1), Drawing.Line.Meaning.CO_PARENTS, false));
            }
        }
        return couples;
    }

    private static Figure figure(List<Figure> figures, UUID id) {
        return figures.stream()
                .filter(figure -> figure.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    Tie tie() {
        return new Tie(Tie.Kind.COUPLE, one.id(), other.id(), parted);
    }

    private boolean are(List<Figure> two) {
        return two.contains(one) && two.contains(other);
    }

    static boolean areNeighbours(Figure one, Figure other, Arrangement arrangement) {
        var block = arrangement.block(one);
        return block == arrangement.block(other)
                && Math.abs(block.members().indexOf(one) - block.members().indexOf(other)) == 1;
    }

    /** The line from one to the other, straight or under the names of those between. */
    String line(Arrangement arrangement, double middle, double under, double detour) {
        double left = Math.min(arrangement.x(one), arrangement.x(other));
        double right = Math.max(arrangement.x(one), arrangement.x(other));
        double half = Drawing.SYMBOL / 2;
        return areNeighbours(one, other, arrangement)
                ? new Path().line(left + half, middle, right - half, middle).toString()
                : new Path()
                        .line(left - 4, under - 4, left - 4, detour)
                        .line(left - 4, detour, right + 4, detour)
                        .line(right + 4, detour, right + 4, under - 4)
                        .toString();
    }

    /** Two strokes across the line, nearer to its left end so that they leave room for the line to the children. */
    String slashes(Arrangement arrangement, double middle, double detour) {
        boolean straight = areNeighbours(one, other, arrangement);
        double left = Math.min(arrangement.x(one), arrangement.x(other));
        double x = straight ? left + Drawing.SYMBOL / 2 + 10 : left + 8;
        double y = straight ? middle : detour;
        double reach = straight ? SLASH : SLASH - 1;
        return new Path()
                .line(x - reach / 2, y + reach, x + reach / 2, y - reach)
                .line(x - reach / 2 + SLASH, y + reach, x + reach / 2 + SLASH, y - reach)
                .toString();
    }
}

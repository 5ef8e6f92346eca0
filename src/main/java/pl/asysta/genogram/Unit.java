package pl.asysta.genogram;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Children, the eldest first, and those from whom they hang: two parents, one, or for siblings of unknown parents none.
 */
record Unit(Tie.Kind kind, List<Figure> parents, List<Figure> children) {
    private static final Comparator<Figure> BY_AGE =
            Comparator.comparing(Figure::born, Comparator.nullsLast(Comparator.naturalOrder()));

    /** All units of a family, children of one row in each; parents first, then those who care, then siblings. */
    static List<Unit> of(List<Figure> figures, List<Tie> ties, Rows rows) {
        var units = new ArrayList<Unit>();
        for (var kind : List.of(Tie.Kind.PARENT, Tie.Kind.ADOPTION, Tie.Kind.GRANDPARENT, Tie.Kind.CARE)) {
            units.addAll(hanging(kind, figures, downwards(kind, ties, rows), ties, rows));
        }
        units.addAll(siblings(figures, ties, units, rows));
        return units;
    }

    /** Ties of this kind that lead down, and that firmer ones do not say already. */
    private static List<Tie> downwards(Tie.Kind kind, List<Tie> ties, Rows rows) {
        return ties.stream()
                .filter(tie -> tie.kind() == kind && rows.of(tie.from()) < rows.of(tie.to()))
                .filter(tie -> kind.isParenthood() || !isAncestor(tie.from(), tie.to(), ties))
                .toList();
    }

    private static boolean isAncestor(UUID elder, UUID younger, List<Tie> ties) {
        return ties.stream()
                .filter(tie -> tie.kind().isParenthood() && tie.to().equals(younger))
                .anyMatch(tie -> tie.from().equals(elder) || isAncestor(elder, tie.from(), ties));
    }

    private static List<Unit> hanging(Tie.Kind kind, List<Figure> figures, List<Tie> down, List<Tie> ties, Rows rows) {
        var units = new LinkedHashMap<List<Object>, Unit>();
        for (var child : figures) {
            var above = figures.stream()
                    .filter(figure -> down.stream()
                            .anyMatch(tie ->
                                    tie.from().equals(figure.id()) && tie.to().equals(child.id())))
                    .toList();
            for (var parents : pairs(above, kind, ties, rows)) {
                units.computeIfAbsent(
                                List.of(parents, rows.of(child)), key -> new Unit(kind, parents, new ArrayList<>()))
                        .children()
                        .add(child);
            }
        }
        units.values().forEach(unit -> unit.children().sort(BY_AGE));
        return List.copyOf(units.values());
    }

    /** Who of them stand together above a child: both parents in one row, or carers who are a couple. */
    private static List<List<Figure>> pairs(List<Figure> above, Tie.Kind kind, List<Tie> ties, Rows rows) {
        var pairs = new ArrayList<List<Figure>>();
        var left = new ArrayList<>(above);
        while (!left.isEmpty()) {
            var one = left.remove(0);
            var other = left.stream()
                    .filter(figure -> rows.of(figure) == rows.of(one))
                    .filter(figure -> kind.isParenthood()
                            || ties.stream()
                                    .anyMatch(tie -> tie.kind() == Tie.Kind.COUPLE && tie.joins(one.id(), figure.id())))
                    .findFirst();
            other.ifPresent(left::remove);
            pairs.add(other.map(figure -> List.of(one, figure)).orElse(List.of(one)));
        }
        return pairs;
    }

    /** Siblings whom no parents on the sheet join. */
    private static List<Unit> siblings(List<Figure> figures, List<Tie> ties, List<Unit> parents, Rows rows) {
        var units = new ArrayList<Unit>();
        for (var tie : ties) {
            boolean shown = tie.kind() != Tie.Kind.SIBLING
                    || !rows.together(tie.from(), tie.to())
                    || Stream.concat(parents.stream().filter(unit -> unit.kind().isParenthood()), units.stream())
                            .anyMatch(unit -> unit.hasChild(tie.from()) && unit.hasChild(tie.to()));
            if (!shown) {
                var joined = units.stream()
                        .filter(unit -> unit.hasChild(tie.from()) || unit.hasChild(tie.to()))
                        .toList();
                units.removeAll(joined);
                units.add(new Unit(
                        Tie.Kind.SIBLING,
                        List.of(),
                        figures.stream()
                                .filter(figure -> figure.id().equals(tie.from())
                                        || figure.id().equals(tie.to())
                                        || joined.stream().anyMatch(unit -> unit.hasChild(figure.id())))
                                .sorted(BY_AGE)
                                .toList()));
            }
        }
        return units;
    }

    private boolean hasChild(UUID person) {
        return children.stream().anyMatch(child -> child.id().equals(person));
    }

    /** Whether these two were born together. */
    static boolean twins(Figure one, Figure other) {
        return one.born() != null && one.born().equals(other.born());
    }
}

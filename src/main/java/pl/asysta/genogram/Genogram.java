package pl.asysta.genogram;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.asysta.genogram.Drawing.Label;
import pl.asysta.genogram.Drawing.Line;
import pl.asysta.genogram.Drawing.Line.Meaning;
import pl.asysta.genogram.Drawing.Symbol;

/** Draws a family: generations in rows, partners side by side, children below, and the ground of who live together. */
public final class Genogram {
    private static final double MARGIN = 24;
    private static final double SIBLINGS_ABOVE = 9;
    private static final double BESIDE = 8;

    private final List<Figure> figures;
    private final Rows rows;
    private final List<Unit> units;
    private final List<Couple> couples;
    private final Arrangement arrangement;
    private final Columns free;
    private final Map<Couple, Bar> detours = new HashMap<>();
    private final List<Wire> wires = new ArrayList<>();
    private final Heights heights;

    private Genogram(List<Figure> figures, List<Tie> ties) {
        this.figures = figures;
        this.rows = Generations.of(figures, ties);
        this.units = Unit.of(figures, ties, rows);
        this.couples = Couple.of(ties, units, figures, rows);
        this.arrangement =
                Arrangement.of(figures, couples.stream().map(Couple::tie).toList(), units, rows);
        this.free = new Columns(arrangement.rows());
        this.heights = lines();
    }

    /**
     * The drawing of a family.
     *
     * @param figures in any order; among equals the first stands at the left
     * @param ties between them; those with anybody else are left out
     */
    public static Drawing draw(List<Figure> figures, List<Tie> ties) {
        var known = figures.stream().map(Figure::id).collect(Collectors.toSet());
        var between = ties.stream()
                .filter(tie -> known.contains(tie.from()) && known.contains(tie.to()))
                .toList();
        return new Genogram(figures, between).drawing();
    }

    private Heights lines() {
        var apart = couples.stream()
                .filter(couple -> !Couple.areNeighbours(couple.one(), couple.other(), arrangement))
                .toList();
        apart.forEach(
                couple -> detours.put(couple, new Bar(arrangement.x(couple.one()), arrangement.x(couple.other()))));
        for (var unit : units) {
            if (!unit.parents().isEmpty()) {
                wires.add(new Wire(
                        unit,
                        arrangement,
                        row(unit.parents().get(0)),
                        row(unit.children().get(0)),
                        free));
            }
        }
        int depth = arrangement.rows().size();
        var levels = new int[depth];
        var bars = new int[depth];
        for (int i = 0; i < depth; i++) {
            int row = i;
            levels[row] = Bar.layOut(apart.stream()
                    .filter(couple -> row(couple.one()) == row)
                    .map(detours::get)
                    .toList());
            bars[row] =
                    Bar.layOut(wires.stream().flatMap(wire -> wire.below(row)).toList());
        }
        return new Heights(arrangement.rows(), levels, bars);
    }

    private int row(Figure figure) {
        return rows.of(figure);
    }

    private Drawing drawing() {
        var ground = new Ground(arrangement, heights, free).boxes();
        var left = Stream.concat(
                        figures.stream().map(figure -> arrangement.x(figure) - figure.width() / 2),
                        ground.stream().map(Drawing.Box::x))
                .min(Double::compare)
                .orElse(0.0);
        var right = Stream.concat(
                        figures.stream().map(figure -> arrangement.x(figure) + figure.width() / 2),
                        ground.stream().map(Drawing.Box::right))
                .max(Double::compare)
                .orElse(0.0);
        var lines = Stream.of(
                        couples.stream().flatMap(this::couple),
                        units.stream().filter(unit -> unit.parents().isEmpty()).map(this::siblings),
                        descents())
                .flatMap(Function.identity())
                .toList();
        return new Drawing(
                left - MARGIN,
                right - left + 2 * MARGIN,
                heights.bottom(),
                ground,
                lines,
                figures.stream().map(this::symbol).toList(),
                figures.stream().flatMap(this::labels).toList());
    }

    private Stream<Line> couple(Couple couple) {
        double middle = heights.middle(row(couple.one()));
        double under = heights.underNames(row(couple.one()));
        var bar = detours.get(couple);
        double detour = bar == null ? middle : heights.detour(row(couple.one()), bar);
        var line = new Line(couple.meaning(), couple.line(arrangement, middle, under, detour));
        return couple.parted()
                ? Stream.of(line, new Line(Meaning.PARTING, couple.slashes(arrangement, middle, detour)))
                : Stream.of(line);
    }

    private Line siblings(Unit unit) {
        double top = heights.top(row(unit.children().get(0)));
        double y = top - SIBLINGS_ABOVE;
        var ends = unit.children().stream().mapToDouble(arrangement::x).summaryStatistics();
        var path = new Path().line(ends.getMin() + BESIDE, y, ends.getMax() + BESIDE, y);
        unit.children()
                .forEach(child -> path.line(arrangement.x(child) + BESIDE, y, arrangement.x(child) + BESIDE, top + 2));
        return new Line(Meaning.OTHER_TIE, path.toString());
    }

    private Stream<Line> descents() {
        var hanging = units.stream().filter(unit -> !unit.parents().isEmpty()).toList();
        return Stream.iterate(0, i -> i < hanging.size(), i -> i + 1)
                .map(i -> new Line(
                        hanging.get(i).kind() == Tie.Kind.PARENT ? Meaning.DESCENT : Meaning.OTHER_TIE,
                        wires.get(i).path(heights)));
    }

    private Symbol symbol(Figure figure) {
        double x = arrangement.x(figure);
        double y = heights.middle(row(figure));
        return new Symbol(figure, x, y, Outline.of(figure.shape(), x, y), figure.deceased() ? Outline.cross(x, y) : "");
    }

    private Stream<Label> labels(Figure figure) {
        double x = arrangement.x(figure);
        double y = heights.middle(row(figure)) + Drawing.SYMBOL / 2 + Heights.NAME;
        var name = new Label(figure.id(), figure.name(), x, y, figure.width());
        return figure.note().isEmpty()
                ? Stream.of(name)
                : Stream.of(name, new Label(figure.id(), figure.note(), x, y + Heights.NOTE, figure.width()));
    }
}

package pl.asysta.genogram;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Rows of blocks, each block near those whom it belongs to: children below their parents, parents above their children. */
final class Arrangement {
    private static final double GAP = 22;
    private static final int SWEEPS = 12;
    private static final double HARDLY = 0.001;

    private final List<List<Block>> rows;
    private final List<Unit> units;
    private final Map<UUID, Block> blocks = new HashMap<>();

    private Arrangement(List<List<Block>> rows, List<Unit> units) {
        this.rows = rows;
        this.units = units;
        rows.forEach(row -> row.forEach(block -> block.members().forEach(member -> blocks.put(member.id(), block))));
    }

    static Arrangement of(List<Figure> figures, List<Tie> couples, List<Unit> units, Rows rowOf) {
        var rows = IntStream.range(0, rowOf.count())
                .mapToObj(row -> figures.stream()
                        .filter(figure -> rowOf.of(figure) == row)
                        .toList())
                .map(row -> Block.of(row, couples))
                .<List<Block>>map(ArrayList::new)
                .toList();
        var arrangement = new Arrangement(rows, units);
        arrangement.order();
        arrangement.settle();
        return arrangement;
    }

    List<List<Block>> rows() {
        return rows;
    }

    double x(Figure figure) {
        return block(figure).x(figure);
    }

    Block block(Figure figure) {
        return Objects.requireNonNull(blocks.get(figure.id()));
    }

    /** From where the children of a unit hang: between the partners, between their names. */
    double drop(Unit unit) {
        if (unit.parents().isEmpty()) {
            return middle(unit.children());
        }
        var one = unit.parents().get(0);
        if (unit.parents().size() == 1) {
            return x(one);
        }
        var other = unit.parents().get(1);
        return x(one) < x(other) ? between(one, other) : between(other, one);
    }

    private double between(Figure left, Figure right) {
        var neighbours = block(right).members();
        int at = neighbours.indexOf(right);
        var near = at > 0 && block(left) == block(right) ? neighbours.get(at - 1) : left;
        return (x(near) + near.width() / 2 + x(right) - right.width() / 2) / 2;
    }

    private void order() {
        rows.forEach(row -> pack(row, 0));
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            rows.forEach(row -> sort(row, block -> above(block)));
            for (int i = rows.size() - 1; i >= 0; i--) {
                sort(rows.get(i), block -> below(block));
            }
        }
        rows.forEach(row -> sort(row, block -> above(block)));
    }

    private void sort(List<Block> row, Function<Block, OptionalDouble> where) {
        row.stream()
                .map(block -> new Wish(block, where.apply(block).orElse(block.middle()), eldest(block)))
                .sorted(Wish.ORDER)
                .map(Wish::block)
                .toList()
                .forEach(block -> {
                    row.remove(block);
                    row.add(block);
                });
        pack(row, 0);
    }

    private @Nullable LocalDate eldest(Block block) {
        return block.members().stream()
                .filter(member ->
                        units.stream().anyMatch(unit -> unit.children().contains(member)))
                .map(Figure::born)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Where a block wants to be in its row; of two that want the same the elder goes to the left. */
    private record Wish(Block block, double where, @Nullable LocalDate eldest) {
        static final Comparator<Wish> ORDER = Comparator.comparing(Wish::where)
                .thenComparing(Wish::eldest, Comparator.nullsLast(Comparator.naturalOrder()));
    }

    private static void pack(List<Block> row, double from) {
        double at = from;
        for (int i = 0; i < row.size(); i++) {
            at += i == 0 ? 0 : row.get(i - 1).room(row.get(i), GAP);
            row.get(i).moveTo(at);
        }
    }

    /** Where the parents of a block's members are, or those who care for them where no parents are known. */
    private OptionalDouble above(Block block) {
        var hung = units.stream()
                .filter(unit ->
                        !unit.parents().isEmpty() && unit.children().stream().anyMatch(block.members()::contains))
                .toList();
        var born = hung.stream().filter(unit -> unit.kind().isParenthood()).toList();
        return (born.isEmpty() ? hung : born).stream().mapToDouble(this::drop).average();
    }

    /** Where the children of a block's members are. */
    private OptionalDouble below(Block block) {
        return units.stream()
                .filter(unit -> unit.parents().stream().anyMatch(block.members()::contains))
                .mapToDouble(unit -> middle(unit.children()))
                .average();
    }

    private double middle(List<Figure> children) {
        var ends = children.stream().mapToDouble(this::x).summaryStatistics();
        return (ends.getMin() + ends.getMax()) / 2;
    }

    /** Rows pull at each other until each child hangs as straight as the room allows. */
    private void settle() {
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            for (int i = rows.size() - 1; i >= 0; i--) {
                pull(rows.get(i), this::towardsChildren);
            }
            rows.forEach(row -> pull(row, this::towardsParents));
        }
    }

    private void pull(List<Block> row, Function<Block, OptionalDouble> shift) {
        var wishes = new double[row.size()];
        var weights = new double[row.size()];
        var rooms = new double[row.size()];
        for (int i = 0; i < row.size(); i++) {
            var wanted = shift.apply(row.get(i));
            wishes[i] = row.get(i).x() + wanted.orElse(0);
            weights[i] = wanted.isPresent() ? 1 : HARDLY;
            rooms[i] = i == 0 ? 0 : row.get(i - 1).room(row.get(i), GAP);
        }
        var places = Spacing.place(wishes, weights, rooms);
        for (int i = 0; i < places.length; i++) {
            row.get(i).moveTo(places[i]);
        }
    }

    private OptionalDouble towardsChildren(Block block) {
        return units.stream()
                .filter(unit -> unit.parents().stream().anyMatch(block.members()::contains))
                .mapToDouble(unit -> middle(unit.children()) - drop(unit))
                .average();
    }

    private OptionalDouble towardsParents(Block block) {
        return units.stream()
                .filter(unit ->
                        unit.kind().isParenthood() && unit.children().stream().anyMatch(block.members()::contains))
                .mapToDouble(unit -> drop(unit) - middle(unit.children()))
                .average();
    }
}

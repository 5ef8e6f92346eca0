package pl.asysta.genogram;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** Persons who stand side by side in a row: somebody alone, or partners with partners of theirs. */
final class Block {
    private static final double BESIDE = 88;
    private static final double AIR = 16;

    private final List<Figure> members;
    private double x;

    private Block(List<Figure> members) {
        this.members = members;
    }

    /** The people of one row in blocks. */
    static List<Block> of(List<Figure> row, List<Tie> couples) {
        var blocks = new ArrayList<Block>();
        var placed = new LinkedHashSet<UUID>();
        var mostPartners = Comparator.comparing(
                (Figure figure) -> -partners(figure, couples, row).size());
        for (var pivot : row.stream().sorted(mostPartners).toList()) {
            if (placed.add(pivot.id())) {
                blocks.add(new Block(around(pivot, couples, row, placed)));
            }
        }
        blocks.sort(Comparator.comparing(block -> row.indexOf(block.members.get(0))));
        return blocks;
    }

    /** Former partners at the left, the present one at the right; of two, the man at the left. */
    private static List<Figure> around(Figure pivot, List<Tie> couples, List<Figure> row, Set<UUID> placed) {
        var partners = partners(pivot, couples, row).stream()
                .filter(partner -> placed.add(partner.id()))
                .toList();
        var members = new ArrayList<Figure>();
        for (int i = 0; i < partners.size() - 1; i++) {
            members.addAll(0, others(partners.get(i), couples, row, placed));
            members.add(partners.get(i));
        }
        members.add(pivot);
        if (!partners.isEmpty()) {
            var last = partners.get(partners.size() - 1);
            members.add(last);
            members.addAll(others(last, couples, row, placed));
        }
        boolean turn = members.size() == 2 && members.get(1).shape() == Figure.Shape.SQUARE;
        return turn ? List.of(members.get(1), members.get(0)) : members;
    }

    private static List<Figure> others(Figure partner, List<Tie> couples, List<Figure> row, Set<UUID> placed) {
        return partners(partner, couples, row).stream()
                .filter(other -> placed.add(other.id()))
                .toList();
    }

    private static List<Figure> partners(Figure of, List<Tie> couples, List<Figure> row) {
        Function<Tie, UUID> other = tie -> tie.other(of.id());
        return couples.stream()
                .filter(tie -> tie.from().equals(of.id()) || tie.to().equals(of.id()))
                .sorted(Comparator.comparing(Tie::parted).reversed())
                .map(other)
                .flatMap(id -> row.stream().filter(figure -> figure.id().equals(id)))
                .toList();
    }

    List<Figure> members() {
        return members;
    }

    /** Where its first member stands. */
    double x() {
        return x;
    }

    void moveTo(double where) {
        x = where;
    }

    /** Where this member stands. */
    double x(Figure member) {
        double at = x;
        for (int i = 0; !members.get(i).equals(member); i++) {
            at += step(i);
        }
        return at;
    }

    double left() {
        return x - members.get(0).width() / 2;
    }

    double right() {
        var last = members.get(members.size() - 1);
        return x(last) + last.width() / 2;
    }

    double middle() {
        return (left() + right()) / 2;
    }

    /** How far the first member of the next block must stand from the first of this. */
    double room(Block next, double gap) {
        return right() - x + gap + next.members.get(0).width() / 2;
    }

    private double step(int i) {
        return Math.max(BESIDE, (members.get(i).width() + members.get(i + 1).width()) / 2 + AIR);
    }
}

package pl.asysta.genogram;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import pl.asysta.genogram.Figure.Shape;
import pl.asysta.genogram.Tie.Kind;

/** A family in the making, by first names. */
final class Kin {
    private final Map<String, Figure> figures = new LinkedHashMap<>();
    private final List<Tie> ties = new ArrayList<>();

    static Kin family() {
        return new Kin();
    }

    Kin man(String name, int born) {
        return add(name, "", Shape.SQUARE, born, 1);
    }

    Kin woman(String name, int born) {
        return add(name, "", Shape.CIRCLE, born, 1);
    }

    Kin boy(String name, int born) {
        return add(name, "", Shape.SQUARE, born, 2);
    }

    Kin girl(String name, int born) {
        return add(name, "", Shape.CIRCLE, born, 2);
    }

    Kin unborn(String name) {
        figures.put(name, new Figure(id(name), name, "", "", Shape.TRIANGLE, false, true, false, 2, null));
        return this;
    }

    /** Those of them who died. */
    Kin dead(String... names) {
        for (var name : names) {
            figures.computeIfPresent(
                    name,
                    (n, f) -> new Figure(
                            f.id(), n + " †2019", "", "", f.shape(), true, false, false, f.generation(), f.born()));
        }
        return this;
    }

    /** Those of them who are placed outside. */
    Kin away(String name) {
        figures.computeIfPresent(
                name,
                (n, f) -> new Figure(
                        f.id(), n, "poza domem", f.inside(), f.shape(), false, true, false, f.generation(), f.born()));
        return this;
    }

    /** Those who live together; the others do not. */
    Kin together(String... names) {
        for (var name : names) {
            figures.computeIfPresent(
                    name,
                    (n, f) -> new Figure(
                            f.id(), n, f.note(), f.inside(), f.shape(), false, true, true, f.generation(), f.born()));
        }
        return this;
    }

    Kin couple(String one, String other) {
        return tie(Kind.COUPLE, one, other, false);
    }

    Kin parted(String one, String other) {
        return tie(Kind.COUPLE, one, other, true);
    }

    Kin children(String mother, String father, String... children) {
        for (var child : children) {
            tie(Kind.PARENT, mother, child, false).tie(Kind.PARENT, father, child, false);
        }
        return this;
    }

    Kin childrenOf(String parent, String... children) {
        return each(Kind.PARENT, parent, children);
    }

    Kin each(Kind kind, String from, String... to) {
        for (var other : to) {
            tie(kind, from, other, false);
        }
        return this;
    }

    Drawing draw() {
        return Genogram.draw(List.copyOf(figures.values()), ties);
    }

    List<Tie> ties() {
        return ties;
    }

    static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private Kin tie(Kind kind, String from, String to, boolean parted) {
        ties.add(new Tie(kind, id(from), id(to), parted));
        return this;
    }

    private Kin add(String name, String note, Shape shape, int born, int generation) {
        figures.put(
                name,
                new Figure(
                        id(name),
                        name,
                        note,
                        Integer.toString(2026 - born),
                        shape,
                        false,
                        false,
                        false,
                        generation,
                        LocalDate.of(born, 5, 1)));
        return this;
    }
}

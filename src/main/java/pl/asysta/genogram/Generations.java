package pl.asysta.genogram;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Finds the rows: parents above children, partners and siblings side by side. */
final class Generations {
    private final Map<UUID, Place> places = new LinkedHashMap<>();

    /** How far below the leader of her relatives somebody stands. */
    private record Place(UUID leader, int below) {}

    private Generations(List<Figure> figures) {
        figures.forEach(figure -> places.put(figure.id(), new Place(figure.id(), 0)));
    }

    /** The rows of a family, without gaps. A tie that contradicts a firmer one is not listened to. */
    static Rows of(List<Figure> figures, List<Tie> ties) {
        var generations = new Generations(figures);
        ties.stream().sorted(Comparator.comparing(Tie::kind)).forEach(generations::bind);
        return generations.rows(figures);
    }

    private void bind(Tie tie) {
        var from = place(tie.from());
        var to = place(tie.to());
        if (from.leader().equals(to.leader())) {
            return;
        }
        int shift = from.below() + tie.kind().generations() - to.below();
        places.replaceAll((person, place) ->
                place.leader().equals(to.leader()) ? new Place(from.leader(), place.below() + shift) : place);
    }

    private Rows rows(List<Figure> figures) {
        var rows = new HashMap<UUID, Integer>();
        for (var figure : figures) {
            var place = place(figure.id());
            rows.put(figure.id(), place.below() + start(place.leader(), figures));
        }
        var used = rows.values().stream().distinct().sorted().toList();
        rows.replaceAll((person, row) -> used.indexOf(row));
        return new Rows(rows);
    }

    /** Where relatives begin, so that most of them stand where their kinship says. */
    private int start(UUID leader, List<Figure> figures) {
        var shifts = figures.stream()
                .filter(figure -> place(figure.id()).leader().equals(leader))
                .map(figure -> figure.generation() - place(figure.id()).below())
                .sorted()
                .toList();
        return shifts.get(shifts.size() / 2);
    }

    private Place place(UUID person) {
        return Objects.requireNonNull(places.get(person));
    }
}

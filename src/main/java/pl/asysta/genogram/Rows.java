package pl.asysta.genogram;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** In which row each person stands, counted from 0 at the top. */
record Rows(Map<UUID, Integer> byPerson) {
    int of(UUID person) {
        return Objects.requireNonNull(byPerson.get(person), "somebody who is not on the sheet");
    }

    int of(Figure figure) {
        return of(figure.id());
    }

    boolean together(UUID one, UUID other) {
        return of(one) == of(other);
    }

    int count() {
        return byPerson.values().stream().mapToInt(row -> row + 1).max().orElse(0);
    }
}

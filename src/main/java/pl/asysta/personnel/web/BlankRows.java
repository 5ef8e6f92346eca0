package pl.asysta.personnel.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Rows of a form that grows without a script: after the filled ones a few blank ones stand ready. */
final class BlankRows {
    private static final int SPARE = 3;

    private BlankRows() {}

    /** The filled rows in their order, then the spare ones. */
    static <T> List<T> after(@Nullable List<T> typed, Predicate<T> isBlank, T blank) {
        var rows = new ArrayList<T>();
        if (typed != null) {
            typed.stream().filter(Objects::nonNull).filter(isBlank.negate()).forEach(rows::add);
        }
        for (int i = 0; i < SPARE; i++) {
            rows.add(blank);
        }
        return List.copyOf(rows);
    }
}

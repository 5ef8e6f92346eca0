package pl.asysta.statute;

import java.time.LocalDate;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Something the law has changed over time: the value in force on a day. Immutable.
 *
 * @param <T> the kind of value
 */
public final class Dated<T> {
    private final NavigableMap<LocalDate, T> values;

    private Dated(NavigableMap<LocalDate, T> values) {
        this.values = Collections.unmodifiableNavigableMap(values);
    }

    /** The first value, in force from this ISO date (inclusive). */
    public static <T> Dated<T> from(String firstDay, T value) {
        return new Dated<T>(new TreeMap<>()).then(firstDay, value);
    }

    /** The same history with one more value, in force from this ISO date (inclusive). */
    public Dated<T> then(String firstDay, T value) {
        var longer = new TreeMap<>(values);
        longer.put(LocalDate.parse(firstDay), value);
        return new Dated<>(longer);
    }

    /**
     * The value in force on this day.
     *
     * @throws IllegalArgumentException for a day before the first value
     */
    public T on(LocalDate day) {
        var entry = values.floorEntry(day);
        if (entry == null) {
            throw new IllegalArgumentException("Nothing in force on " + day);
        }
        return entry.getValue();
    }

    /** Every value by the first day on which it is in force. */
    public NavigableMap<LocalDate, T> history() {
        return values;
    }
}

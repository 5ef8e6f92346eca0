package pl.asysta.personnel;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that holds from one day to another, both inclusive. */
public interface DateSpan {
    /** The first day. */
    LocalDate firstDay();

    /** The last day, or null until further notice. */
    @Nullable
    LocalDate lastDay();

    /** Whether it holds on this day. */
    default boolean covers(LocalDate day) {
        var last = lastDay();
        return !firstDay().isAfter(day) && (last == null || !last.isBefore(day));
    }

    /** Whether there is a day on which both hold. */
    default boolean overlaps(DateSpan other) {
        return covers(other.firstDay()) || other.covers(firstDay());
    }

    /** Refuses a span that ends before it starts. */
    static void refuseBackwards(LocalDate firstDay, @Nullable LocalDate lastDay) {
        if (lastDay != null && lastDay.isBefore(firstDay)) {
            throw new IllegalArgumentException("ends before it starts");
        }
    }

    /** Refuses two of the list that hold on the same day. */
    static void refuseOverlap(List<? extends DateSpan> spans) {
        for (int i = 0; i < spans.size(); i++) {
            if (spans.subList(0, i).stream().anyMatch(spans.get(i)::overlaps)) {
                throw new IllegalArgumentException("two on the same day");
            }
        }
    }
}

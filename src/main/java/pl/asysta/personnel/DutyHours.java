package pl.asysta.personnel;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * When a worker is on duty in the centre, each week (dyżur).
 *
 * @param room if it is another one than hers
 */
@Embeddable
public record DutyHours(
        @Enumerated(EnumType.STRING) DayOfWeek weekday,
        LocalTime starts,
        LocalTime ends,
        @Nullable String room) {
    /** They end after they start. */
    public DutyHours {
        Objects.requireNonNull(weekday);
        if (!ends.isAfter(starts)) {
            throw new IllegalArgumentException("ends before it starts");
        }
    }

    /** From hour to hour, "9:00–11:00". */
    public String hours() {
        return written(starts) + "–" + written(ends);
    }

    /** An hour as the pages write it, "9:00". */
    public static String written(LocalTime hour) {
        return "%d:%02d".formatted(hour.getHour(), hour.getMinute());
    }

    /** Whether both claim her at the same hour. */
    public boolean overlaps(DutyHours other) {
        return weekday == other.weekday && starts.isBefore(other.ends) && other.starts.isBefore(ends);
    }
}

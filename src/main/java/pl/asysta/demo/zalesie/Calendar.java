package pl.asysta.demo.zalesie;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import pl.asysta.statute.WorkingDays;

/** The centre's calendar, seen from today. */
final class Calendar {
    private final LocalDate today;
    private final ZoneId zone;

    Calendar(Clock clock) {
        this.today = LocalDate.now(clock);
        this.zone = clock.getZone();
    }

    LocalDate today() {
        return today;
    }

    /** The working day this many working days before. */
    LocalDate before(LocalDate day, int workingDays) {
        var earlier = onOrBefore(day);
        for (int left = workingDays; left > 0; left--) {
            earlier = onOrBefore(earlier.minusDays(1));
        }
        return earlier;
    }

    /** This day, or the last working day before it. */
    LocalDate onOrBefore(LocalDate day) {
        var working = day;
        while (!WorkingDays.isWorkingDay(working)) {
            working = working.minusDays(1);
        }
        return working;
    }

    /** This day, or the first working day after it. */
    LocalDate onOrAfter(LocalDate day) {
        return WorkingDays.isWorkingDay(day) ? day : WorkingDays.after(day, 1);
    }

    Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(zone).toInstant();
    }

    /** The day of a moment in the centre. */
    LocalDate at(Instant moment) {
        return moment.atZone(zone).toLocalDate();
    }
}

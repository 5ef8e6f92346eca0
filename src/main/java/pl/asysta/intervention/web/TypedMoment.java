package pl.asysta.intervention.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.asysta.site.Times;
import pl.asysta.site.TypedDay;

/** A day and an hour of the past as two boxes hold them. */
record TypedMoment(@Nullable String day, @Nullable String hour) {
    /** The day that is meant, if it can be read. */
    Optional<LocalDate> on(Clock clock) {
        return TypedDay.PAST.read(day, LocalDate.now(clock));
    }

    /** The moment that is meant, if both can be read. */
    Optional<Instant> at(Clock clock) {
        return on(clock)
                .flatMap(found -> Times.read(hour)
                        .map(time -> found.atTime(time).atZone(clock.getZone()).toInstant()));
    }

    /** The same, of the other moment's day where no day was typed. */
    TypedMoment orOn(TypedMoment other) {
        return day == null ? new TypedMoment(other.day, hour) : this;
    }
}

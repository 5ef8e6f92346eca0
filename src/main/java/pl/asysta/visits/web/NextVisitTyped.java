package pl.asysta.visits.web;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import pl.asysta.cases.VisitTime;
import pl.asysta.site.Days;
import pl.asysta.site.Times;
import pl.asysta.site.TypedDay;

/**
 * How the next visit is typed.
 *
 * @param chosen day and hour as the page proposed them, {@link EntryForm#OTHER}, or null when nobody knows yet
 * @param day typed for another visit
 * @param hour typed likewise
 */
record NextVisitTyped(
        @Nullable String chosen,
        @Nullable String day,
        @Nullable String hour) {
    /** When it is, if that is known and can be read. */
    Optional<VisitTime> on(LocalDate today) {
        if (chosen == null) {
            return Optional.empty();
        }
        int space = chosen.indexOf(' ');
        boolean proposed = !EntryForm.OTHER.equals(chosen) && space > 0;
        Optional<LocalDate> on = proposed ? Days.read(chosen.substring(0, space)) : TypedDay.COMING.read(day, today);
        Optional<LocalTime> at = Times.read(proposed ? chosen.substring(space + 1) : hour);
        return on.flatMap(found -> at.map(hourFound -> new VisitTime(found, hourFound)));
    }

    void check(LocalDate today, Errors errors) {
        if (chosen != null && on(today).isEmpty()) {
            errors.rejectValue("next", "card.form.next.required");
        }
    }
}

package pl.asysta.visits.web;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import pl.asysta.site.TypedDay;

/**
 * How the day of a meeting is typed.
 *
 * @param chosen today or yesterday as the page wrote them, or {@link EntryForm#OTHER}
 * @param other typed for another day
 */
record DayTyped(@Nullable String chosen, @Nullable String other) {
    /** The day that is meant, if it can be read. */
    Optional<LocalDate> on(LocalDate today) {
        return TypedDay.PAST.read(text(), today);
    }

    void check(LocalDate today, Errors errors) {
        if (text() == null) {
            errors.rejectValue("day", "card.form.day.required");
        } else if (on(today).isEmpty()) {
            errors.rejectValue("day", "form.day.unreadable");
        }
    }

    private @Nullable String text() {
        return EntryForm.OTHER.equals(chosen) ? other : chosen;
    }
}

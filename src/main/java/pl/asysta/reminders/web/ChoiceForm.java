package pl.asysta.reminders.web;

import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pl.asysta.reminders.Frequency;

/** How often, and whether what is urgent does not wait. */
record ChoiceForm(
        @NotNull(message = "{reminders.form.frequency.required}") @Nullable
        Frequency frequency,

        @Nullable Boolean urgent) {
    /** A box without its mark is not sent at all. */
    ChoiceForm {
        urgent = Boolean.TRUE.equals(urgent);
    }

    boolean urgentAtOnce() {
        return Boolean.TRUE.equals(urgent);
    }

    Frequency chosen() {
        return Objects.requireNonNull(frequency);
    }
}

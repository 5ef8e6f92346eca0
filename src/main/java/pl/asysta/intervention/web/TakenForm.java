package pl.asysta.intervention.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import pl.asysta.site.Days;
import pl.asysta.site.Times;

/** When a child was taken from the family. */
record TakenForm(
        @NotBlank(message = "{intervention.form.day.required}") @Nullable
        String day,

        @NotBlank(message = "{intervention.form.takenHour.required}")
        @Pattern(regexp = Times.READABLE, message = "{form.hour.unreadable}")
        @Nullable
        String hour) {
    /** A child that is taken now. */
    static TakenForm begun(Clock clock) {
        return new TakenForm(Days.typed(LocalDate.now(clock)), Times.typed(LocalTime.now(clock)));
    }

    static void check(@Nullable TakenForm form, Clock clock, BindingResult errors) {
        if (form != null
                && errors.getTarget() != null
                && form.day != null
                && form.moment().on(clock).isEmpty()) {
            errors.rejectValue("day", "form.day.unreadable");
        }
    }

    Instant at(Clock clock) {
        return moment().at(clock).orElseThrow();
    }

    private TypedMoment moment() {
        return new TypedMoment(day, hour);
    }
}

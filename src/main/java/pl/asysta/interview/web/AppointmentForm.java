package pl.asysta.interview.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.CaseId;
import pl.asysta.interview.Place;
import pl.asysta.interview.PlanVisit;
import pl.asysta.site.Day;
import pl.asysta.site.Days;
import pl.asysta.site.Times;

/** The boxes of a visit that is agreed. */
record AppointmentForm(
        @Nullable UUID token,

        @Day(future = true) @NotBlank(message = "{visits.form.day.required}") @Nullable
        String day,

        @Pattern(regexp = Times.READABLE, message = "{form.hour.unreadable}")
        @NotBlank(message = "{visits.form.hour.required}")
        @Nullable
        String hour,

        @NotNull(message = "{visits.form.place.required}") @Nullable
        Place place) {
    static final AppointmentForm BLANK = new AppointmentForm(null, null, null, Place.HOME);

    PlanVisit toCommand(CaseId family) {
        return new PlanVisit(
                token == null ? UUID.randomUUID() : token,
                family,
                Days.of(day),
                Times.of(hour),
                place == null ? Place.HOME : place);
    }
}

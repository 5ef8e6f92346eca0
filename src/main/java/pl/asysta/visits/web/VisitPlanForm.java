package pl.asysta.visits.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import pl.asysta.cases.VisitTime;
import pl.asysta.site.Times;
import pl.asysta.site.TypedDay;
import pl.asysta.visits.VisitKind;
import pl.asysta.visits.VisitPlace;

/** The boxes of a visit that is agreed. */
record VisitPlanForm(
        @Nullable UUID token,

        @NotBlank(message = "{visits.form.day.required}") @Nullable
        String day,

        @Pattern(regexp = Times.READABLE, message = "{form.hour.unreadable}")
        @NotBlank(message = "{visits.form.hour.required}")
        @Nullable
        String hour,

        @NotNull(message = "{card.form.kind.required}") @Nullable
        VisitKind kind,

        @NotNull(message = "{card.form.place.required}") @Nullable
        VisitPlace place) {
    static final VisitPlanForm BLANK = new VisitPlanForm(null, null, null, VisitKind.HOME_VISIT, VisitPlace.HOME);

    static void check(@Nullable VisitPlanForm form, LocalDate today, BindingResult errors) {
        if (form != null
                && errors.getTarget() != null
                && form.day != null
                && form.dayOn(today).isEmpty()) {
            errors.rejectValue("day", "form.day.unreadable");
        }
    }

    VisitTime time(LocalDate today) {
        return new VisitTime(dayOn(today).orElseThrow(), Times.of(hour));
    }

    private Optional<LocalDate> dayOn(LocalDate today) {
        return TypedDay.COMING.read(day, today);
    }
}

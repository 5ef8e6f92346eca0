package pl.asysta.staff.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.asysta.site.Day;
import pl.asysta.site.Days;
import pl.asysta.staff.RecordAbsence;
import pl.asysta.staff.WorkerId;

/** The boxes of an absence. */
record AbsenceForm(
        @NotNull(message = "{absences.form.worker.required}") @Nullable
        UUID worker,

        @NotBlank(message = "{absences.form.firstDay.required}") @Day(future = true) @Nullable
        String firstDay,

        @NotBlank(message = "{absences.form.lastDay.required}") @Day(future = true) @Nullable
        String lastDay,

        @Nullable UUID deputy) {
    RecordAbsence toCommand() {
        return new RecordAbsence(
                new WorkerId(Objects.requireNonNull(worker)),
                Days.of(firstDay),
                Days.of(lastDay),
                deputy == null ? null : new WorkerId(deputy));
    }
}

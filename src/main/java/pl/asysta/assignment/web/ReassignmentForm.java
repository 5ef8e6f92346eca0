package pl.asysta.assignment.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.asysta.assignment.AssignmentId;
import pl.asysta.assignment.Reassign;
import pl.asysta.cases.CaseId;
import pl.asysta.site.Day;
import pl.asysta.site.Days;
import pl.asysta.staff.WorkerId;

/**
 * To whom a family is given.
 *
 * @param version the assignment that was on the page
 */
record ReassignmentForm(
        @NotNull(message = "{assignment.changed-meanwhile}") @Nullable
        UUID version,

        @NotNull(message = "{decision.form.assistant.required}") @Nullable
        UUID assistant,

        @NotBlank(message = "{reassignment.form.on.required}") @Day(future = true) @Nullable
        String on,

        @NotBlank(message = "{reassignment.form.note.required}")
        @Size(max = 20_000, message = "{form.too-long}")
        @Nullable
        String note) {
    Reassign toCommand(CaseId family) {
        return new Reassign(
                family,
                new AssignmentId(Objects.requireNonNull(version)),
                new WorkerId(Objects.requireNonNull(assistant)),
                Days.of(on),
                String.valueOf(note));
    }
}

package pl.asysta.groupactivity.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.CaseId;
import pl.asysta.groupactivity.LeaveGroup;
import pl.asysta.site.Day;
import pl.asysta.site.Days;

/** The boxes of a leaving. */
record LeavingForm(
        @NotBlank(message = "{group.form.leftOn.required}") @Day @Nullable
        String leftOn,

        @NotBlank(message = "{group.form.reason.required}") @Size(max = 500, message = "{form.too-long}") @Nullable
        String reason) {
    static LeavingForm blank(LocalDate today) {
        return new LeavingForm(Days.typed(today), null);
    }

    LeaveGroup toCommand(CaseId family, UUID enrolment) {
        return new LeaveGroup(family, enrolment, Days.of(leftOn), Objects.requireNonNull(reason));
    }
}

package pl.asysta.plan.web;

import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.CaseId;
import pl.asysta.plan.ActionStatus;
import pl.asysta.plan.ActionView;
import pl.asysta.plan.PlanProgress;
import pl.asysta.site.Day;
import pl.asysta.site.Days;
import pl.asysta.site.Prose;

/** How far an action has come. */
record ProgressForm(
        @NotNull(message = "{plan.form.status.required}") @Nullable
        ActionStatus status,

        @Day @Nullable String doneOn,
        @Prose @Nullable String note) {
    static ProgressForm of(ActionView action) {
        return new ProgressForm(action.status(), Days.typed(action.doneOn()), action.note());
    }

    PlanProgress toCommand(CaseId family, UUID action) {
        return new PlanProgress(
                family,
                action,
                Objects.requireNonNull(status),
                note,
                status == ActionStatus.ACHIEVED ? Days.read(doneOn).orElse(null) : null);
    }
}

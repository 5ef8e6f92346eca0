package pl.asysta.assignment.web;

import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.asysta.assignment.AssignmentId;
import pl.asysta.assignment.AssignmentView;
import pl.asysta.assignment.PlanEnd;
import pl.asysta.cases.CaseId;
import pl.asysta.site.Day;
import pl.asysta.site.Days;

/**
 * Until when an assistant is planned to work with a family.
 *
 * @param version the assignment that was on the page
 * @param seen the planned end that was on the page
 */
record PlannedEndForm(
        @NotNull(message = "{assignment.changed-meanwhile}") @Nullable
        UUID version,

        @Day(future = true) @Nullable String seen,
        @Day(future = true) @Nullable String plannedEnd) {
    static PlannedEndForm of(AssignmentView current) {
        var planned = Days.typed(current.plannedEnd());
        return new PlannedEndForm(current.id().id(), planned, planned);
    }

    PlanEnd toCommand(CaseId family) {
        return new PlanEnd(
                family,
                new AssignmentId(Objects.requireNonNull(version)),
                Days.read(seen).orElse(null),
                Days.read(plannedEnd).orElse(null));
    }
}

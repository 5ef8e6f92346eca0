package pl.asysta.obstacle.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.CaseId;
import pl.asysta.obstacle.ObstacleCause;
import pl.asysta.obstacle.ReportObstacle;
import pl.asysta.site.Prose;

/** The boxes of a report that the work with a family cannot be done. */
record ReportForm(
        @Nullable UUID token,

        @NotNull(message = "{obstacle.form.cause.required}") @Nullable
        ObstacleCause cause,

        @NotBlank(message = "{obstacle.form.tried.required}") @Prose @Nullable
        String tried) {
    static final ReportForm BLANK = new ReportForm(null, null, null);

    ReportObstacle toCommand(CaseId family) {
        return new ReportObstacle(
                token == null ? UUID.randomUUID() : token,
                family,
                Objects.requireNonNull(cause),
                String.valueOf(tried));
    }
}

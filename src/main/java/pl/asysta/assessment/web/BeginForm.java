package pl.asysta.assessment.web;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import pl.asysta.assessment.AssessmentKind;

/** Which kind of assessment is begun. */
record BeginForm(
        @NotNull(message = "{assessment.form.kind.required}") @Nullable
        AssessmentKind kind) {}

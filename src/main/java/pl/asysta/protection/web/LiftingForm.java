package pl.asysta.protection.web;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import pl.asysta.site.Prose;

/** The box of the end of a restriction. */
record LiftingForm(
        @NotBlank(message = "{restriction.form.reason.required}") @Prose @Nullable
        String reason) {
    static final LiftingForm BLANK = new LiftingForm(null);
}

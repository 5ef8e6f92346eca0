package pl.asysta.team.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why a meeting does not take place. */
record CallOffForm(
        @NotBlank(message = "{team.form.because.required}") @Size(max = 500, message = "{form.too-long}") @Nullable
        String because) {}

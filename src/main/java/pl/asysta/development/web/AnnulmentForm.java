package pl.asysta.development.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why an entry should not be there. */
record AnnulmentForm(
        @NotBlank(message = "{development.form.because.required}")
        @Size(max = 500, message = "{form.too-long}")
        @Nullable
        String because) {}

package pl.asysta.assignment.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import pl.asysta.site.Day;

/** Since when and on what basis an assistant is suspended. */
record SuspensionForm(
        @NotBlank(message = "{suspension.form.from.required}") @Day @Nullable
        String from,

        @NotBlank(message = "{suspension.form.basis.required}") @Size(max = 4000, message = "{form.too-long}") @Nullable
        String basis) {}

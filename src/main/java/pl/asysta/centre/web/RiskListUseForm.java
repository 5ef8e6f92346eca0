package pl.asysta.centre.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import pl.asysta.site.Day;

/** Whether risk lists are filled in, from a day on. */
record RiskListUseForm(
        @NotBlank(message = "{settings.form.from.required}") @Day(future = true) @Nullable
        String from,

        @NotNull(message = "{settings.form.used.required}") @Nullable
        Boolean used) {}

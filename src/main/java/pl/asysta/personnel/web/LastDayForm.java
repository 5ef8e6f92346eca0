package pl.asysta.personnel.web;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import pl.asysta.site.Day;

/** The last day of an authorisation. */
record LastDayForm(
        @NotBlank(message = "{personnel.form.lastDay.required}") @Day(future = true) @Nullable
        String lastDay) {}

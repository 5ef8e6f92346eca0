package pl.asysta.cooperation.web;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import pl.asysta.site.Day;

/** The box of the day on which an assistant has read the file. */
record ReadingForm(
        @NotBlank(message = "{cooperation.form.readOn.required}") @Day @Nullable
        String readOn) {}

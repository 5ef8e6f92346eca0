package pl.asysta.caseload.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import pl.asysta.site.Day;

/** Whether families "Za życiem" count, from when and why. */
record CountingForm(
        @NotBlank(message = "{terms.form.from.required}") @Day(future = true) @Nullable
        String from,

        @NotNull(message = "{counting.form.counts.required}") @Nullable
        Boolean counts,

        @NotBlank(message = "{terms.form.reason.required}") @Size(max = 4000, message = "{form.too-long}") @Nullable
        String reason) {}

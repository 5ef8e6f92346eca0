package pl.asysta.audit.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** A month that is let go, and why. */
record RetireForm(
        @NotNull(message = "{audit.form.month.required}") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate month,

        @NotBlank(message = "{audit.form.reason.required}") @Size(max = 500, message = "{form.too-long}") @Nullable
        String reason) {
    static RetireForm blank() {
        return new RetireForm(null, null);
    }
}

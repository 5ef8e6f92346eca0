package pl.asysta.protection.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;
import pl.asysta.protection.OpenInEmergency;

/** The boxes of an emergency. */
record EmergencyForm(
        @NotBlank(message = "{emergency.form.number.required}")
        @Pattern(regexp = "\\s*([Rr]-\\d{4}/\\d{1,6})?\\s*", message = "{emergency.form.number.form}")
        @Size(max = 40, message = "{emergency.form.number.form}")
        @Nullable
        String number,

        @NotBlank(message = "{emergency.form.reason.required}")
        @CodePointLength(max = 2000, message = "{form.too-long}")
        @Pattern(regexp = "(?s)\\s*(\\S.{18,}\\S)?\\s*", message = "{emergency.form.reason.short}")
        @Nullable
        String reason) {
    static final EmergencyForm BLANK = new EmergencyForm(null, null);

    OpenInEmergency toCommand() {
        return new OpenInEmergency(
                String.valueOf(number), String.valueOf(reason).strip());
    }
}

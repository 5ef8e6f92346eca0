package pl.asysta.staff.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** A password and the same once more. */
record PasswordForm(
        @NotBlank(message = "{staff.password.required}")
        @Size(min = SHORTEST, message = "{staff.password.short}")
        @Nullable
        String password,

        @Nullable String passwordAgain) {
    /** So many characters a password has at least. */
    static final int SHORTEST = 12;

    /** What BCrypt reads; more would be cut off in silence. */
    private static final int MOST_BYTES = 72;

    static PasswordForm blank() {
        return new PasswordForm(null, null);
    }

    /** What one box cannot say alone. */
    static void check(@Nullable PasswordForm form, String path, Errors errors) {
        if (form == null || form.password == null) {
            return;
        }
        if (!form.password.equals(form.passwordAgain)) {
            errors.rejectValue(path + "passwordAgain", "staff.password.differs");
        }
        if (form.password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            errors.rejectValue(path + "password", "staff.password.long");
        }
    }

    String chosen() {
        return String.valueOf(password);
    }
}

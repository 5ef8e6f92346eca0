package pl.asysta.staff.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** A password and the same once more. */
record PasswordForm(
        @NotBlank(message = "{staff.password.required}")
        @Size(min = SHORTEST, message = "{staff.password.short}")
        @Size(max = LONGEST, message = "{staff.password.long}")
        @Nullable
        String password,

        @Nullable String passwordAgain) {
    /** So many characters a password has at least. */
    static final int SHORTEST = 12;

    /** More would only cost time to hash. */
    static final int LONGEST = 128;

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
    }

    String chosen() {
        return String.valueOf(password);
    }
}

package pl.asysta.staff.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Another password in place of the present one. */
record OwnPasswordForm(
        @NotEmpty(message = "{staff.password.current.required}")
        @Size(max = PasswordForm.LONGEST, message = "{staff.password.current-wrong}")
        @Nullable
        String current,

        @Valid PasswordForm chosen) {
    OwnPasswordForm {
        chosen = chosen == null ? PasswordForm.blank() : chosen;
    }

    static OwnPasswordForm blank() {
        return new OwnPasswordForm(null, PasswordForm.blank());
    }
}

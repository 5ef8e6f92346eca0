package pl.asysta.staff.web;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A password and the same once more. */
record PasswordForm(
        @NotBlank(message = "{staff.password.required}") @Size(min = 12, message = "{staff.password.short}") @Nullable
        String password,

        @Nullable String passwordAgain) {
    /** What BCrypt reads; more would be cut off in silence. */
    private static final int MOST_BYTES = 72;

    static PasswordForm blank() {
        return new PasswordForm(null, null);
    }

    @AssertTrue(message = "{staff.password.differs}")
    boolean isRepeated() {
        return password == null || password.equals(passwordAgain);
    }

    @AssertTrue(message = "{staff.password.long}")
    boolean isShortEnough() {
        return password == null || password.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES;
    }

    String chosen() {
        return String.valueOf(password);
    }
}

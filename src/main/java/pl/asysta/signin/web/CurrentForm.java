package pl.asysta.signin.web;

import jakarta.validation.constraints.NotEmpty;
import org.jspecify.annotations.Nullable;

/** The password once more, before something is taken away. */
record CurrentForm(
        @NotEmpty(message = "{staff.password.current.required}") @Nullable
        String current) {}

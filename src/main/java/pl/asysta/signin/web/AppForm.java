package pl.asysta.signin.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The first code that a telephone shows, and the password, unless she has just typed it. */
record AppForm(
        @NotBlank(message = "{signin.code.required}") @Size(max = 40, message = "{signin.code.wrong}") @Nullable
        String code,

        @Nullable String current) {
    static AppForm blank() {
        return new AppForm(null, null);
    }

    String typed() {
        return String.valueOf(code).strip();
    }
}

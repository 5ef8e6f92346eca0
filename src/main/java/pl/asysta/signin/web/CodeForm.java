package pl.asysta.signin.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A code of the app, or one on paper. */
record CodeForm(
        @NotBlank(message = "{signin.code.required}") @Size(max = 40, message = "{signin.code.wrong}") @Nullable
        String code) {
    String typed() {
        return String.valueOf(code).strip();
    }
}

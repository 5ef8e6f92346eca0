package pl.asysta.privacy.web;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import pl.asysta.site.Prose;

/** The box of an answer that takes longer. */
record ExtensionForm(
        @NotBlank(message = "{privacy.extension.reason.required}") @Prose @Nullable
        String reason) {
    static final ExtensionForm BLANK = new ExtensionForm(null);
}

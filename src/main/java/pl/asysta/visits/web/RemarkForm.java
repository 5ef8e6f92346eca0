package pl.asysta.visits.web;

import jakarta.validation.constraints.NotBlank;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.asysta.site.Prose;

/** A question about an entry, or an answer to one. */
record RemarkForm(
        @Nullable UUID token,

        @NotBlank(message = "{card.form.words.required}") @Prose @Nullable
        String words) {
    static final RemarkForm BLANK = new RemarkForm(null, null);
}

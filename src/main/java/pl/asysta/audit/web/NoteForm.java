package pl.asysta.audit.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What the officer made of an unusual read. */
record NoteForm(
        @NotBlank(message = "{audit.form.note.required}") @Size(max = 2000, message = "{form.too-long}") @Nullable
        String note) {
    String text() {
        return String.valueOf(note).strip();
    }
}

package pl.asysta.drift.web;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import pl.asysta.drift.MarkTalked;
import pl.asysta.drift.TalkId;
import pl.asysta.site.Day;
import pl.asysta.site.Days;
import pl.asysta.site.Prose;

/** When director and assistant talked about a note, and what they concluded. */
record TalkForm(
        @NotBlank(message = "{drift.form.on.required}") @Day @Nullable
        String on,

        @Prose @Nullable String conclusion) {
    MarkTalked toCommand(TalkId note) {
        return new MarkTalked(note, Days.of(on), conclusion == null || conclusion.isBlank() ? null : conclusion);
    }
}

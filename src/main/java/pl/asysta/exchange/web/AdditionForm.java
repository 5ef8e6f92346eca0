package pl.asysta.exchange.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.CaseId;
import pl.asysta.exchange.AddToNote;
import pl.asysta.exchange.NoteId;
import pl.asysta.exchange.NoteKind;

/** The box of an addition to a note. */
record AdditionForm(
        @NotNull @Nullable UUID token,

        @NotBlank(message = "{note.form.addition.required}") @Size(max = 20_000, message = "{form.too-long}") @Nullable
        String addition) {
    static AdditionForm blank() {
        return new AdditionForm(UUID.randomUUID(), null);
    }

    AddToNote toCommand(CaseId family, NoteKind kind, NoteId note) {
        return new AddToNote(family, kind, note, Objects.requireNonNull(token), Objects.requireNonNull(addition));
    }
}

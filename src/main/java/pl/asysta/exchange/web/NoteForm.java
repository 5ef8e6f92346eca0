package pl.asysta.exchange.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.CaseId;
import pl.asysta.exchange.NoteChannel;
import pl.asysta.exchange.NoteKind;
import pl.asysta.exchange.WriteNote;
import pl.asysta.site.Day;
import pl.asysta.site.Days;
import pl.asysta.staff.WorkerId;
import pl.asysta.staff.WorkerView;

/** The boxes of a new note. */
record NoteForm(
        @NotNull @Nullable UUID token,

        @NotBlank(message = "{note.form.heldOn.required}") @Day @Nullable
        String heldOn,

        @NotNull(message = "{note.form.channel.required}") @Nullable
        NoteChannel channel,

        @NotNull(message = "{note.form.with.required}") @Nullable
        UUID with,

        @NotBlank(message = "{note.form.words.required}") @Size(max = 20_000, message = "{form.too-long}") @Nullable
        String words) {
    /** Of today; who can only have spoken with one finds her chosen. */
    static NoteForm blank(LocalDate today, List<WorkerView> partners) {
        var only = partners.size() == 1 ? partners.get(0).id().id() : null;
        return new NoteForm(UUID.randomUUID(), Days.typed(today), null, only, null);
    }

    WriteNote toCommand(CaseId family, NoteKind kind) {
        return new WriteNote(
                family,
                kind,
                Objects.requireNonNull(token),
                Days.of(heldOn),
                Objects.requireNonNull(channel),
                new WorkerId(Objects.requireNonNull(with)),
                Objects.requireNonNull(words));
    }
}

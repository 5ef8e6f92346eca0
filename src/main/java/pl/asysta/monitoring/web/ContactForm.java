package pl.asysta.monitoring.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.CaseId;
import pl.asysta.monitoring.ContactChannel;
import pl.asysta.monitoring.RecordContact;
import pl.asysta.site.Day;
import pl.asysta.site.Days;
import pl.asysta.site.Prose;

/** The boxes of a contact after the end of the work. */
record ContactForm(
        @Nullable UUID token,

        @NotBlank(message = "{monitoring.form.on.required}") @Day @Nullable
        String on,

        @NotNull(message = "{monitoring.form.channel.required}") @Nullable
        ContactChannel channel,

        @NotBlank(message = "{monitoring.form.source.required}") @Size(max = 500, message = "{form.too-long}") @Nullable
        String source,

        @NotBlank(message = "{monitoring.form.situation.required}") @Prose @Nullable
        String situation,

        @NotNull(message = "{monitoring.form.reopenNeeded.required}") @Nullable
        Boolean reopenNeeded) {
    static ContactForm today(String today) {
        return new ContactForm(null, today, null, null, null, null);
    }

    RecordContact toCommand(CaseId family) {
        return new RecordContact(
                token == null ? UUID.randomUUID() : token,
                family,
                Days.of(on),
                Objects.requireNonNull(channel),
                String.valueOf(source),
                String.valueOf(situation),
                Boolean.TRUE.equals(reopenNeeded));
    }
}

package pl.asysta.childatrisk.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.asysta.childatrisk.Account;
import pl.asysta.childatrisk.Informant;
import pl.asysta.childatrisk.MonitoringId;
import pl.asysta.childatrisk.RecordCheck;
import pl.asysta.site.Day;
import pl.asysta.site.Days;

/** The boxes of an entry about a child. */
record CheckForm(
        @NotNull @Nullable UUID token,

        @NotBlank(message = "{child.form.seenOn.required}") @Day @Nullable
        String seenOn,

        @NotNull(message = "{child.form.source.required}") @Nullable
        Informant source,

        @Size(max = 200, message = "{form.too-long}") @Nullable
        String reporter,

        @NotBlank(message = "{child.form.seen.required}") @Size(max = 20_000, message = "{form.too-long}") @Nullable
        String seen,

        @NotBlank(message = "{child.form.nextCheckOn.required}") @Day(future = true) @Nullable
        String nextCheckOn) {
    static CheckForm blank(LocalDate today, LocalDate nextCheck) {
        return new CheckForm(UUID.randomUUID(), Days.typed(today), Informant.CENTRE, null, null, Days.typed(nextCheck));
    }

    RecordCheck toCommand(MonitoringId monitoring) {
        return new RecordCheck(
                monitoring,
                Objects.requireNonNull(token),
                Days.of(seenOn),
                new Account(Objects.requireNonNull(source), reporter, Objects.requireNonNull(seen)),
                Days.of(nextCheckOn));
    }
}

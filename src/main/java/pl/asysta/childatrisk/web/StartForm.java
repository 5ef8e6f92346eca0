package pl.asysta.childatrisk.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.PersonId;
import pl.asysta.childatrisk.Account;
import pl.asysta.childatrisk.Informant;
import pl.asysta.childatrisk.RiskReason;
import pl.asysta.childatrisk.StartMonitoring;
import pl.asysta.site.Day;
import pl.asysta.site.Days;

/** The boxes of a new monitoring. */
record StartForm(
        @NotNull @Nullable UUID token,

        @NotNull(message = "{child.form.child.required}") @Nullable
        UUID child,

        @NotNull(message = "{child.form.reason.required}") @Nullable
        RiskReason reason,

        @NotBlank(message = "{child.form.words.required}") @Size(max = 20_000, message = "{form.too-long}") @Nullable
        String words,

        @NotNull(message = "{child.form.source.required}") @Nullable
        Informant source,

        @Size(max = 200, message = "{form.too-long}") @Nullable
        String reporter,

        @NotBlank(message = "{child.form.nextCheckOn.required}") @Day(future = true) @Nullable
        String nextCheckOn) {
    static StartForm blank(@Nullable UUID child, LocalDate nextCheck) {
        return new StartForm(UUID.randomUUID(), child, null, null, null, null, Days.typed(nextCheck));
    }

    StartMonitoring toCommand(CaseId family) {
        return new StartMonitoring(
                family,
                new PersonId(Objects.requireNonNull(child)),
                Objects.requireNonNull(reason),
                new Account(Objects.requireNonNull(source), reporter, Objects.requireNonNull(words)),
                Days.of(nextCheckOn));
    }
}

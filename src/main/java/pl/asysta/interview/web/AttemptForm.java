package pl.asysta.interview.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.MissedReason;
import pl.asysta.interview.AppointmentView;
import pl.asysta.interview.RecordAttempt;
import pl.asysta.site.Day;
import pl.asysta.site.Days;
import pl.asysta.site.Prose;
import pl.asysta.site.Times;
import pl.asysta.site.Words;

/** The boxes of a visit that came to nothing. */
record AttemptForm(
        @Nullable UUID token,

        @Day @NotBlank(message = "{visits.form.attemptDay.required}") @Nullable
        String attemptDay,

        @Pattern(regexp = Times.READABLE, message = "{form.hour.unreadable}") @Nullable
        String attemptHour,

        @NotNull(message = "{visits.form.reason.required}") @Nullable
        MissedReason reason,

        @Prose @Nullable String words) {
    /** The visit that was agreed for today or earlier is the one that came to nothing; else it was today. */
    static AttemptForm begun(@Nullable AppointmentView visit, Words words) {
        return visit == null || visit.day().isAfter(words.today())
                ? new AttemptForm(null, Days.typed(words.today()), null, null, null)
                : new AttemptForm(null, Days.typed(visit.day()), Times.typed(visit.hour()), null, null);
    }

    RecordAttempt toCommand(CaseId family) {
        return new RecordAttempt(
                token == null ? UUID.randomUUID() : token,
                family,
                Days.of(attemptDay),
                Times.read(attemptHour).orElse(null),
                Objects.requireNonNull(reason),
                words);
    }
}

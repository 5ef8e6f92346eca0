package pl.asysta.cooperation.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.MissedReason;
import pl.asysta.cooperation.MissJointVisit;
import pl.asysta.cooperation.StartOfWork;
import pl.asysta.site.Day;
import pl.asysta.site.Days;
import pl.asysta.site.Prose;
import pl.asysta.site.Times;
import pl.asysta.site.Words;

/** The boxes of a joint first visit that did not take place. */
record JointVisitMissedForm(
        @Nullable UUID token,

        @Day @NotBlank(message = "{visits.form.attemptDay.required}") @Nullable
        String day,

        @Pattern(regexp = Times.READABLE, message = "{form.hour.unreadable}") @Nullable
        String hour,

        @NotNull(message = "{visits.form.reason.required}") @Nullable
        MissedReason reason,

        @Prose @Nullable String words) {
    /** The visit that was agreed for today or earlier is the one that was missed; else it was today. */
    static JointVisitMissedForm begun(StartOfWork start, Words words) {
        var agreed = start.agreed();
        return agreed == null || agreed.day().isAfter(words.today())
                ? new JointVisitMissedForm(null, Days.typed(words.today()), null, null, null)
                : new JointVisitMissedForm(null, Days.typed(agreed.day()), Times.typed(agreed.hour()), null, null);
    }

    MissJointVisit toCommand(CaseId family) {
        return new MissJointVisit(
                token == null ? UUID.randomUUID() : token,
                family,
                Days.of(day),
                Times.read(hour).orElse(null),
                Objects.requireNonNull(reason),
                words);
    }
}

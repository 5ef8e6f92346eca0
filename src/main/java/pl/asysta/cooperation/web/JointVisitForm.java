package pl.asysta.cooperation.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.CaseId;
import pl.asysta.cooperation.HoldJointVisit;
import pl.asysta.cooperation.StartOfWork;
import pl.asysta.site.Day;
import pl.asysta.site.Days;
import pl.asysta.site.Prose;
import pl.asysta.site.Times;
import pl.asysta.site.Words;
import pl.asysta.staff.WorkerId;
import pl.asysta.visits.VisitPlace;

/** The boxes of the joint first visit. */
record JointVisitForm(
        @Nullable UUID token,

        @Day @NotBlank(message = "{cooperation.form.day.required}") @Nullable
        String day,

        @Pattern(regexp = Times.READABLE, message = "{form.hour.unreadable}") @Nullable
        String hour,

        @Pattern(regexp = MINUTES, message = "{cooperation.form.minutes.wrong}") @Nullable
        String minutes,

        @NotNull(message = "{visits.form.place.required}") @Nullable
        VisitPlace place,

        @Nullable UUID socialWorker,

        @NotBlank(message = "{cooperation.form.note.required}") @Prose @Nullable
        String note) {
    /** From a minute to a day. */
    private static final String MINUTES = "\\s*(?:[1-9]\\d{0,2}|1[0-3]\\d{2}|14[0-3]\\d|1440)\\s*";

    /** As it was agreed, if it was. */
    static JointVisitForm begun(StartOfWork start, Words words) {
        var agreed = start.agreed();
        var socialWorker = start.family().socialWorker().id();
        if (agreed == null || agreed.day().isAfter(words.today())) {
            return new JointVisitForm(null, Days.typed(words.today()), null, null, VisitPlace.HOME, socialWorker, null);
        }
        var chosen = agreed.socialWorker();
        return new JointVisitForm(
                null,
                Days.typed(agreed.day()),
                Times.typed(agreed.hour()),
                null,
                agreed.place(),
                chosen == null ? socialWorker : chosen.id(),
                null);
    }

    HoldJointVisit toCommand(CaseId family) {
        return new HoldJointVisit(
                token == null ? UUID.randomUUID() : token,
                family,
                Days.of(day),
                Times.read(hour).orElse(null),
                minutes == null ? null : Integer.valueOf(minutes.strip()),
                Objects.requireNonNull(place),
                socialWorker == null ? null : new WorkerId(socialWorker),
                String.valueOf(note));
    }
}

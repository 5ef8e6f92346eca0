package pl.asysta.cooperation.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.CaseId;
import pl.asysta.cooperation.AgreeJointVisit;
import pl.asysta.cooperation.StartOfWork;
import pl.asysta.site.Day;
import pl.asysta.site.Days;
import pl.asysta.site.Times;
import pl.asysta.site.Words;
import pl.asysta.staff.WorkerId;
import pl.asysta.visits.VisitPlace;

/** The boxes of a joint first visit that is agreed. */
record JointVisitPlanForm(
        @Nullable UUID token,

        @Day(future = true) @NotBlank(message = "{visits.form.day.required}") @Nullable
        String day,

        @Pattern(regexp = Times.READABLE, message = "{form.hour.unreadable}")
        @NotBlank(message = "{visits.form.hour.required}")
        @Nullable
        String hour,

        @NotNull(message = "{visits.form.place.required}") @Nullable
        VisitPlace place,

        @Nullable UUID socialWorker) {
    static JointVisitPlanForm begun(StartOfWork start, Words words) {
        return new JointVisitPlanForm(
                null, null, null, VisitPlace.HOME, start.family().socialWorker().id());
    }

    AgreeJointVisit toCommand(CaseId family) {
        return new AgreeJointVisit(
                token == null ? UUID.randomUUID() : token,
                family,
                Days.of(day),
                Times.of(hour),
                place == null ? VisitPlace.HOME : place,
                socialWorker == null ? null : new WorkerId(socialWorker));
    }
}

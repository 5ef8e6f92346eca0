package pl.asysta.team.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.asysta.site.Day;
import pl.asysta.site.Days;
import pl.asysta.site.Times;
import pl.asysta.team.MeetingPlan;
import pl.asysta.team.TeamMeetingView;

/** The boxes of a planned meeting. */
record MeetingForm(
        long version,
        @NotNull @Nullable UUID token,

        @NotBlank(message = "{team.form.heldOn.required}") @Day(future = true) @Nullable
        String heldOn,

        @Pattern(regexp = Times.READABLE, message = "{form.hour.unreadable}")
        @NotBlank(message = "{team.form.heldAt.required}")
        @Nullable
        String heldAt,

        @NotBlank(message = "{team.form.place.required}") @Size(max = 200, message = "{form.too-long}") @Nullable
        String place) {
    static MeetingForm blank() {
        return new MeetingForm(0, UUID.randomUUID(), null, null, null);
    }

    /** What is on record, in a form that bears this token. */
    static MeetingForm of(TeamMeetingView meeting, @Nullable UUID token) {
        var plan = meeting.plan();
        return new MeetingForm(
                meeting.version(), token, Days.typed(plan.heldOn()), Times.typed(plan.heldAt()), plan.place());
    }

    MeetingPlan toPlan() {
        return new MeetingPlan(Days.of(heldOn), Times.of(heldAt), Objects.requireNonNull(place));
    }
}

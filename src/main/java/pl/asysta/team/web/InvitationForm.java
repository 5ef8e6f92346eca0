package pl.asysta.team.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import pl.asysta.staff.WorkerId;
import pl.asysta.team.InviteToMeeting;
import pl.asysta.team.TeamMeetingId;

/** The boxes of an invitation: a worker, or a guest with her institution. */
record InvitationForm(
        @NotNull @Nullable UUID token,
        @Nullable UUID worker,

        @Size(max = 200, message = "{form.too-long}") @Nullable
        String guest,

        @Size(max = 200, message = "{form.too-long}") @Nullable
        String institution) {
    static InvitationForm blank() {
        return new InvitationForm(UUID.randomUUID(), null, null, null);
    }

    static void check(@Nullable InvitationForm form, BindingResult errors) {
        if (form == null || errors.getTarget() == null) {
            return;
        }
        if (form.worker != null && (form.guest != null || form.institution != null)) {
            errors.rejectValue("guest", "team.form.one-invited");
        } else if (form.worker == null && form.guest == null) {
            errors.rejectValue("worker", "team.form.invited.required");
        } else if (form.worker == null && form.institution == null) {
            errors.rejectValue("institution", "team.form.institution.required");
        }
    }

    InviteToMeeting toCommand(TeamMeetingId meeting) {
        return new InviteToMeeting(
                Objects.requireNonNull(token),
                meeting,
                worker == null ? null : new WorkerId(worker),
                guest,
                institution);
    }
}

package pl.asysta.team.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.asysta.site.Prose;
import pl.asysta.team.AmendMinutes;
import pl.asysta.team.TeamMeetingId;

/** The boxes of an amendment; no item is the meeting as a whole. */
record AmendmentForm(
        @NotNull @Nullable UUID token,
        @Nullable UUID item,

        @NotBlank(message = "{team.form.words.required}") @Prose @Nullable
        String words) {
    static AmendmentForm blank() {
        return new AmendmentForm(UUID.randomUUID(), null, null);
    }

    AmendMinutes toCommand(TeamMeetingId meeting) {
        return new AmendMinutes(Objects.requireNonNull(token), meeting, item, Objects.requireNonNull(words));
    }
}

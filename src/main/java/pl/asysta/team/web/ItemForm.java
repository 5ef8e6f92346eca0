package pl.asysta.team.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.asysta.site.Prose;
import pl.asysta.team.ProposeItem;
import pl.asysta.team.TeamMeetingId;

/** The boxes of a case on an agenda. */
record ItemForm(
        @NotNull @Nullable UUID token,

        @NotBlank(message = "{team.form.number.required}") @Size(max = 40, message = "{form.too-long}") @Nullable
        String number,

        @NotBlank(message = "{team.form.question.required}") @Prose @Nullable
        String question) {
    static ItemForm blank(@Nullable String number) {
        return new ItemForm(UUID.randomUUID(), number, null);
    }

    ProposeItem toCommand(TeamMeetingId meeting) {
        return new ProposeItem(
                Objects.requireNonNull(token),
                meeting,
                Objects.requireNonNull(number),
                Objects.requireNonNull(question));
    }
}

package pl.asysta.team.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import pl.asysta.site.Prose;
import pl.asysta.team.AgendaItem;
import pl.asysta.team.TeamMeetingId;
import pl.asysta.team.WriteItemMinutes;

/** The boxes of what was said and decided about one case. */
record ItemMinutesForm(
        long version,

        @NotBlank(message = "{team.form.minutes.required}") @Prose @Nullable
        String minutes,

        List<@Valid DecisionRow> decisions) {
    ItemMinutesForm {
        decisions = DecisionRow.withSpare(decisions);
    }

    static ItemMinutesForm of(AgendaItem item) {
        return new ItemMinutesForm(item.version(), item.minutes(), DecisionRow.of(item.decisions()));
    }

    static void check(@Nullable ItemMinutesForm form, BindingResult errors) {
        if (form != null && errors.getTarget() != null) {
            DecisionRow.check(form.decisions, errors);
        }
    }

    WriteItemMinutes toCommand(TeamMeetingId meeting, UUID item) {
        return new WriteItemMinutes(
                meeting, item, version, Objects.requireNonNull(minutes), DecisionRow.toDecisions(decisions));
    }
}

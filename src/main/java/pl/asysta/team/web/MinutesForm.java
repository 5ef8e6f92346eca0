package pl.asysta.team.web;

import jakarta.validation.Valid;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import pl.asysta.kernel.RuleViolation;
import pl.asysta.site.Day;
import pl.asysta.site.Days;
import pl.asysta.site.Prose;
import pl.asysta.team.MeetingFile;
import pl.asysta.team.Review;
import pl.asysta.team.ReviewOutcome;
import pl.asysta.team.Seat;
import pl.asysta.team.TeamMeetingId;
import pl.asysta.team.WriteMinutes;

/**
 * The boxes of the minutes as a whole.
 *
 * @param outcomes what became of each decision that came back, by its id
 * @param until its new day, likewise
 * @param reasons what is said of it, likewise
 */
record MinutesForm(
        long version,
        Map<String, @Nullable ReviewOutcome> outcomes,
        Map<String, @Day(future = true) @Nullable String> until,
        Map<String, @Prose @Nullable String> reasons,
        List<UUID> present,
        @Prose @Nullable String minutes,
        List<@Valid DecisionRow> decisions) {
    /** Spring fills the maps after it made the form, so they must stay open. */
    MinutesForm {
        outcomes = outcomes == null ? new LinkedHashMap<>() : outcomes;
        until = until == null ? new LinkedHashMap<>() : until;
        reasons = reasons == null ? new LinkedHashMap<>() : reasons;
        present = present == null
                ? List.of()
                : present.stream().filter(Objects::nonNull).distinct().sorted().toList();
        decisions = DecisionRow.withSpare(decisions);
    }

    static MinutesForm of(MeetingFile file) {
        var outcomes = new LinkedHashMap<String, @Nullable ReviewOutcome>();
        var until = new LinkedHashMap<String, @Nullable String>();
        var reasons = new LinkedHashMap<String, @Nullable String>();
        file.returning().forEach(one -> {
            var review = one.review();
            if (review != null) {
                var id = one.decision().id().toString();
                outcomes.put(id, review.outcome());
                until.put(id, Days.typed(review.dueOn()));
                reasons.put(id, review.words());
            }
        });
        return new MinutesForm(
                file.meeting().version(),
                outcomes,
                until,
                reasons,
                file.present().stream().map(Seat::id).toList(),
                file.meeting().minutes(),
                DecisionRow.of(file.own()));
    }

    /** What one box cannot say alone. */
    static void check(@Nullable MinutesForm form, BindingResult errors) {
        if (form == null || errors.getTarget() == null) {
            return;
        }
        DecisionRow.check(form.decisions, errors);
        form.outcomes.forEach((decision, outcome) -> {
            if (outcome == ReviewOutcome.CONTINUES && form.until.get(decision) == null) {
                errors.rejectValue("until[" + decision + "]", "team.form.until.required");
            }
            if (outcome == ReviewOutcome.DROPPED && form.reasons.get(decision) == null) {
                errors.rejectValue("reasons[" + decision + "]", "team.form.reasons.required");
            }
        });
        form.reasons.forEach((decision, words) -> {
            if (words != null && form.outcomes.get(decision) == null) {
                errors.rejectValue("outcomes[" + decision + "]", "team.form.outcomes.required");
            }
        });
        form.until.forEach((decision, day) -> {
            if (day != null && form.outcomes.get(decision) == null) {
                errors.rejectValue("outcomes[" + decision + "]", "team.form.outcomes.required");
            }
        });
    }

    WriteMinutes toCommand(TeamMeetingId meeting) {
        var reviews = new HashMap<UUID, Review>();
        outcomes.forEach((decision, outcome) -> {
            if (outcome != null) {
                var day = outcome == ReviewOutcome.CONTINUES ? Days.of(until.get(decision)) : null;
                reviews.put(id(decision), new Review(outcome, day, reasons.get(decision)));
            }
        });
        return new WriteMinutes(
                meeting, version, Set.copyOf(present), minutes, DecisionRow.toDecisions(decisions), reviews);
    }

    private static UUID id(String decision) {
        try {
            return UUID.fromString(decision);
        } catch (IllegalArgumentException e) {
            throw new RuleViolation("team.review.stranger");
        }
    }
}

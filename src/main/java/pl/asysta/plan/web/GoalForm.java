package pl.asysta.plan.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import pl.asysta.cases.CaseId;
import pl.asysta.plan.GoalView;
import pl.asysta.plan.SaveGoal;
import pl.asysta.site.Prose;
import pl.asysta.statute.SupportPurpose;

/**
 * The boxes of a goal with its actions; two rows more than are filled.
 *
 * @param version of the draft at which it was opened
 * @param token of a new goal, or null
 */
record GoalForm(
        long version,
        @Nullable UUID token,

        @NotBlank(message = "{plan.form.title.required}") @Size(max = 300, message = "{form.too-long}") @Nullable
        String title,

        @Prose @Nullable String achievedWhen,

        @NotNull(message = "{plan.form.purpose.required}") @Nullable
        SupportPurpose purpose,

        List<@Valid ActionRow> actions) {
    /** So many rows fit on the page. */
    static final int MOST_ROWS = 20;

    private static final int SPARE_ROWS = 2;

    GoalForm {
        var rows = new ArrayList<ActionRow>();
        if (actions != null) {
            actions.stream()
                    .limit(MOST_ROWS)
                    .map(row -> row == null ? ActionRow.BLANK : row)
                    .forEach(rows::add);
        }
        long filled = rows.stream().filter(row -> !row.isBlank()).count();
        while (rows.size() < Math.min(MOST_ROWS, filled + SPARE_ROWS)) {
            rows.add(ActionRow.BLANK);
        }
        actions = List.copyOf(rows);
    }

    static GoalForm blank(long version) {
        return new GoalForm(version, UUID.randomUUID(), null, null, null, List.of());
    }

    static GoalForm of(long version, GoalView goal) {
        return new GoalForm(
                version,
                null,
                goal.title(),
                goal.achievedWhen(),
                goal.purpose(),
                goal.actions().stream().map(ActionRow::of).toList());
    }

    static void check(@Nullable GoalForm form, LocalDate today, BindingResult errors) {
        if (form == null || errors.getTarget() == null) {
            return;
        }
        for (int i = 0; i < form.actions.size(); i++) {
            form.actions.get(i).check("actions[" + i + "]", today, errors);
        }
    }

    SaveGoal toCommand(CaseId family, @Nullable UUID goal, LocalDate today) {
        return new SaveGoal(
                token == null ? UUID.randomUUID() : token,
                family,
                goal,
                version,
                String.valueOf(title),
                achievedWhen,
                Objects.requireNonNull(purpose),
                actions.stream()
                        .filter(row -> !row.isBlank())
                        .map(row -> row.toAction(today))
                        .toList());
    }
}

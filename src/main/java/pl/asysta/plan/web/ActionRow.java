package pl.asysta.plan.web;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import pl.asysta.plan.ActionStatus;
import pl.asysta.plan.ActionView;
import pl.asysta.plan.SaveGoal;
import pl.asysta.site.Days;
import pl.asysta.site.TypedDay;

/**
 * One row of actions; a row with nothing in it is no action.
 *
 * @param id which action it is, or null for a new one
 */
record ActionRow(
        @Nullable UUID id,

        @Size(max = 1000, message = "{form.too-long}") @Nullable
        String what,

        @Size(max = 200, message = "{form.too-long}") @Nullable
        String who,

        @Nullable String dueOn,

        @Size(max = 1000, message = "{form.too-long}") @Nullable
        String effect,

        @Size(max = 1000, message = "{form.too-long}") @Nullable
        String method,

        @Nullable ActionStatus status) {
    static final ActionRow BLANK = new ActionRow(null, null, null, null, null, null, null);

    static ActionRow of(ActionView action) {
        return new ActionRow(
                action.id(),
                action.what(),
                action.who(),
                Days.typed(action.dueOn()),
                action.effect(),
                action.method(),
                action.status());
    }

    /** Whether it is achieved or struck off, which no draft takes back. */
    public boolean isOver() {
        return status != null && !status.isOpen();
    }

    boolean isBlank() {
        return what == null && who == null && dueOn == null && effect == null && method == null;
    }

    void check(String path, LocalDate today, Errors errors) {
        if (what == null && !isBlank()) {
            errors.rejectValue(path + ".what", "plan.form.what.required");
        }
        if (dueOn != null && TypedDay.COMING.read(dueOn, today).isEmpty()) {
            errors.rejectValue(path + ".dueOn", "form.day.unreadable");
        }
    }

    SaveGoal.Action toAction(LocalDate today) {
        boolean later = status == ActionStatus.LATER;
        return new SaveGoal.Action(
                id,
                String.valueOf(what),
                who,
                TypedDay.COMING.read(dueOn, today).orElse(null),
                effect,
                method,
                later ? ActionStatus.LATER : ActionStatus.NOW);
    }
}

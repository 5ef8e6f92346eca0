package pl.asysta.assignment.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import pl.asysta.assignment.AssignAssistant;
import pl.asysta.assignment.AssignmentTerms;
import pl.asysta.assignment.AssistantOnBoard;
import pl.asysta.assignment.MainGoal;
import pl.asysta.request.RequestId;
import pl.asysta.request.RequestView;
import pl.asysta.site.Day;
import pl.asysta.site.Days;
import pl.asysta.staff.WorkerId;

/** The director's decision: one of three, each with its own boxes. */
record DecisionForm(
        long version,

        @NotNull(message = "{decision.form.decision.required}") @Nullable
        Decision decision,

        @Nullable UUID assistant,
        @Nullable MainGoal goal,
        @Day(future = true) @Nullable String from,
        @Day(future = true) @Nullable String plannedEnd,

        @Size(max = 4000, message = "{form.too-long}") @Nullable
        String hints,

        @Size(max = 4000, message = "{form.too-long}") @Nullable
        String comment,

        @Size(max = 4000, message = "{form.too-long}") @Nullable
        String reason) {
    /** What can be decided. */
    enum Decision {
        ASSIGN,
        RETURN,
        REFUSE
    }

    /** Nothing typed yet: the usual decision is chosen, and the proposed assistant if she can take one more family. */
    static DecisionForm blank(RequestView request, List<AssistantOnBoard> assistants, MainGoal goal, LocalDate today) {
        var proposed = assistants.stream()
                .filter(AssistantOnBoard::canTakeOne)
                .map(assistant -> assistant.worker().id())
                .filter(id -> id.equals(request.proposedAssistant()))
                .findFirst()
                .map(WorkerId::id)
                .orElse(null);
        return new DecisionForm(
                request.version(), Decision.ASSIGN, proposed, goal, Days.typed(today), null, null, null, null);
    }

    /** What one box cannot say alone. */
    static void check(@Nullable DecisionForm form, BindingResult errors) {
        if (form == null || form.decision == null || errors.getTarget() == null) {
            return;
        }
        if (form.decision == Decision.ASSIGN) {
            form.checkAssignment(errors);
        }
        if (form.decision == Decision.RETURN && form.comment == null) {
            errors.rejectValue("comment", "decision.form.comment.required");
        }
        if (form.decision == Decision.REFUSE && form.reason == null) {
            errors.rejectValue("reason", "decision.form.reason.required");
        }
    }

    private void checkAssignment(BindingResult errors) {
        if (assistant == null) {
            errors.rejectValue("assistant", "decision.form.assistant.required");
        }
        if (goal == null) {
            errors.rejectValue("goal", "decision.form.goal.required");
        }
        if (from == null) {
            errors.rejectValue("from", "decision.form.from.required");
        }
    }

    AssignAssistant toAssignment(RequestId request) {
        return new AssignAssistant(
                request,
                version,
                new WorkerId(Objects.requireNonNull(assistant)),
                new AssignmentTerms(
                        Objects.requireNonNull(goal),
                        Days.of(from),
                        Days.read(plannedEnd).orElse(null)),
                hints);
    }
}

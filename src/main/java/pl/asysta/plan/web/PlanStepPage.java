package pl.asysta.plan.web;

import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.CaseView;
import pl.asysta.plan.FamilyAnswer;
import pl.asysta.plan.PlanView;
import pl.asysta.plan.WorkPlans;
import pl.asysta.site.Conflict;
import pl.asysta.site.Submission;
import pl.asysta.site.Words;
import pl.asysta.staff.Role;
import pl.asysta.staff.Viewer;
import pl.asysta.staff.WorkerId;
import pl.asysta.staff.WorkerView;
import pl.asysta.staff.Workers;

/** The page of a step of the draft, which goes back to the plan once it is done. */
@Component
class PlanStepPage {
    private static final String PLAN = "redirect:/cases/{family}/plan";

    private final WorkPlans plans;
    private final PlanPage page;
    private final Workers workers;
    private final Words words;

    PlanStepPage(WorkPlans plans, PlanPage page, Workers workers, Words words) {
        this.plans = plans;
        this.page = page;
        this.workers = workers;
        this.words = words;
    }

    /** Opens the step with the form that the draft gives; the plan, when there is no draft, or no form for it yet. */
    String begin(
            String step,
            CaseId family,
            Viewer viewer,
            Model model,
            BiFunction<CaseView, PlanView, @Nullable Object> form) {
        var seen = page.family(family, viewer);
        var begun = plans.of(family).draft().map(draft -> form.apply(seen, draft));
        if (begun.isEmpty()) {
            return PLAN;
        }
        model.addAttribute("form", begun.get());
        return show(step, seen, viewer, model);
    }

    /**
     * Takes the step; the form again, when it is refused, beside what somebody saved meanwhile.
     *
     * @param typed the form of the step
     * @param saved the same form of what the draft says now, or null where all of the draft is what was answered
     */
    String finish(
            String step,
            CaseId family,
            Record typed,
            BindingResult errors,
            Viewer viewer,
            Model model,
            Function<PlanView, @Nullable Record> saved,
            Runnable act) {
        var seen = page.family(family, viewer);
        Runnable clash =
                () -> plans.of(family).draft().ifPresent(draft -> clash(typed, saved.apply(draft), draft, model));
        return Submission.accepted(errors, act, clash) ? PLAN + "?done=plan-" + step : show(step, seen, viewer, model);
    }

    private void clash(Record typed, @Nullable Record saved, PlanView draft, Model model) {
        if (saved == null) {
            Conflict.newer(model, draft.version());
            return;
        }
        Conflict.show(
                model,
                typed,
                saved,
                draft.version(),
                field -> words.text("plan.form." + ("words".equals(field) ? "remarks" : field)),
                this::inWords);
    }

    private String inWords(Object value) {
        return value instanceof UUID worker
                ? workers.workers(List.of(new WorkerId(worker))).values().stream()
                        .map(WorkerView::fullName)
                        .collect(Collectors.joining())
                : value.toString();
    }

    private String show(String step, CaseView family, Viewer viewer, Model model) {
        var plan = page.show(family, null, viewer, model);
        model.addAttribute("shown", plan.draft().orElse(null));
        model.addAttribute("answers", FamilyAnswer.values());
        model.addAttribute("workers", workers.active(Role.SOCIAL_WORKER));
        model.addAttribute(
                "adults",
                family.members().stream()
                        .filter(member -> member.maySignOn(words.today()))
                        .toList());
        return "plan/" + step;
    }
}

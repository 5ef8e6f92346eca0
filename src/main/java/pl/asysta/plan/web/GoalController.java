package pl.asysta.plan.web;

import jakarta.validation.Valid;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pl.asysta.cases.CaseId;
import pl.asysta.kernel.NotFound;
import pl.asysta.kernel.StaleVersion;
import pl.asysta.plan.GoalView;
import pl.asysta.plan.PlanDrafts;
import pl.asysta.plan.PlanView;
import pl.asysta.plan.WorkPlans;
import pl.asysta.site.Conflict;
import pl.asysta.site.Submission;
import pl.asysta.site.Words;
import pl.asysta.staff.Viewer;
import pl.asysta.statute.SupportPurpose;

/** A goal of the draft with its actions. */
@Controller
@RequestMapping("/cases/{family}/plan/goals")
@PreAuthorize("hasRole('FAMILY_ASSISTANT')")
class GoalController {
    private static final String PLAN = "redirect:/cases/{family}/plan";

    private final WorkPlans plans;
    private final PlanDrafts drafts;
    private final PlanPage page;
    private final Words words;

    GoalController(WorkPlans plans, PlanDrafts drafts, PlanPage page, Words words) {
        this.plans = plans;
        this.drafts = drafts;
        this.page = page;
        this.words = words;
    }

    @GetMapping("/new")
    String beginNew(@PathVariable CaseId family, Viewer viewer, Model model) {
        page.family(family, viewer);
        return draft(family)
                .map(draft -> begin(family, null, GoalForm.blank(draft.version()), viewer, model))
                .orElse(PLAN);
    }

    @PostMapping("/new")
    String add(
            @PathVariable CaseId family,
            @Valid @ModelAttribute("form") GoalForm form,
            BindingResult errors,
            @RequestParam(defaultValue = "false") boolean more,
            Viewer viewer,
            Model model) {
        return save(family, null, form, errors, more, viewer, model);
    }

    @GetMapping("/{goal}")
    String begin(@PathVariable CaseId family, @PathVariable UUID goal, Viewer viewer, Model model) {
        page.family(family, viewer);
        var draft = draft(family);
        return draft.isEmpty()
                ? PLAN
                : begin(family, goal, GoalForm.of(draft.get().version(), goal(draft.get(), goal)), viewer, model);
    }

    @PostMapping("/{goal}")
    String change(
            @PathVariable CaseId family,
            @PathVariable UUID goal,
            @Valid @ModelAttribute("form") GoalForm form,
            BindingResult errors,
            @RequestParam(defaultValue = "false") boolean more,
            Viewer viewer,
            Model model) {
        return save(family, goal, form, errors, more, viewer, model);
    }

    @PostMapping("/{goal}/removal")
    String remove(@PathVariable CaseId family, @PathVariable UUID goal, @RequestParam long version, Viewer viewer) {
        page.family(family, viewer);
        drafts.remove(family, goal, version, viewer);
        return PLAN + "?done=plan-goal-removed";
    }

    /** Where the browser stands after a refusal, when somebody opens that address again. */
    @GetMapping({"", "/{goal}/removal"})
    String back() {
        return PLAN;
    }

    private String save(
            CaseId family,
            @Nullable UUID goal,
            GoalForm form,
            BindingResult errors,
            boolean more,
            Viewer viewer,
            Model model) {
        page.family(family, viewer);
        GoalForm.check(form, words.today(), errors);
        try {
            return Submission.result(errors, () -> drafts.save(form.toCommand(family, goal, words.today()), viewer))
                    .map(saved -> PLAN + (more ? "/goals/" + saved : "") + "?done=plan-goal")
                    .orElseGet(() -> show(family, goal, viewer, model));
        } catch (StaleVersion stale) {
            return show(family, clash(family, goal, form, model), viewer, model);
        }
    }

    private String begin(CaseId family, @Nullable UUID goal, GoalForm form, Viewer viewer, Model model) {
        model.addAttribute("form", form);
        return show(family, goal, viewer, model);
    }

    private String show(CaseId family, @Nullable UUID goal, Viewer viewer, Model model) {
        page.show(page.family(family, viewer), null, viewer, model);
        model.addAttribute("goal", goal);
        model.addAttribute("purposes", SupportPurpose.values());
        model.addAttribute("suggestedTitles", Suggestion.in("title", 2, words));
        model.addAttribute("suggestedActions", Suggestion.in("what", 3, words));
        model.addAttribute("suggestedEffects", Suggestion.in("effect", 3, words));
        return "plan/goal";
    }

    /** The goal as it is saved now, beside what was typed; a goal that is gone is written anew when it is saved again. */
    private @Nullable UUID clash(CaseId family, @Nullable UUID goal, GoalForm form, Model model) {
        var draft = draft(family).orElseThrow(() -> new NotFound("draft of a plan", family));
        var saved = draft.goals().stream().filter(one -> one.id().equals(goal)).findFirst();
        if (saved.isEmpty()) {
            Conflict.newer(model, draft.version());
            return null;
        }
        Conflict.show(
                model,
                form,
                GoalForm.of(draft.version(), saved.get()),
                draft.version(),
                field -> words.text("plan.form." + field),
                value -> GoalInWords.of(value, words));
        return goal;
    }

    private Optional<PlanView> draft(CaseId family) {
        return plans.of(family).draft();
    }

    private static GoalView goal(PlanView draft, UUID id) {
        return draft.goals().stream()
                .filter(goal -> goal.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("goal of a plan", id));
    }
}

package pl.asysta.closing.web;

import jakarta.validation.Valid;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.CaseView;
import pl.asysta.closing.ClosingView;
import pl.asysta.closing.Closings;
import pl.asysta.site.Conflict;
import pl.asysta.site.Submission;
import pl.asysta.staff.Viewer;

/** What the director decides about the end of the work. */
@Controller
@RequestMapping("/cases/{family}/closing/decision")
@PreAuthorize("hasAnyRole('DIRECTOR', 'DEPUTY_DIRECTOR')")
class ClosingDecisionController {
    private final Closings closings;
    private final ClosingPage page;

    ClosingDecisionController(Closings closings, ClosingPage page) {
        this.closings = closings;
        this.page = page;
    }

    @ModelAttribute("familyCase")
    CaseView familyCase(@PathVariable CaseId family, Viewer viewer) {
        return page.family(family, viewer);
    }

    @GetMapping
    String blank(@ModelAttribute(name = "familyCase", binding = false) CaseView family, Viewer viewer, Model model) {
        var waiting = closings.current(family).filter(ClosingView::isPresented);
        if (waiting.isEmpty()) {
            return "redirect:/cases/{family}/closing";
        }
        model.addAttribute("form", DecisionForm.blank(waiting.get().version()));
        return shown(family, viewer, model);
    }

    @PostMapping
    String decide(
            @ModelAttribute(name = "familyCase", binding = false) CaseView family,
            @Valid @ModelAttribute("form") DecisionForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        DecisionForm.check(form, errors);
        Runnable decide = () -> {
            if (form.decision() == DecisionForm.Decision.APPROVE) {
                closings.approve(family.id(), form.version(), form.dangerReason(), viewer);
            } else {
                closings.sendBack(family.id(), form.version(), String.valueOf(form.remarks()), viewer);
            }
        };
        Runnable clash = () -> closings.current(family).ifPresent(now -> Conflict.newer(model, now.version()));
        return Submission.accepted(errors, decide, clash)
                ? "redirect:/cases/{family}/closing?done=closing-decided"
                : shown(family, viewer, model);
    }

    private String shown(CaseView family, Viewer viewer, Model model) {
        model.addAttribute("decisions", DecisionForm.Decision.values());
        return page.show(family, closings.current(family).orElse(null), viewer, model, "closing/decision");
    }
}

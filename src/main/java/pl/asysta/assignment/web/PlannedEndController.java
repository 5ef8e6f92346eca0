package pl.asysta.assignment.web;

import jakarta.validation.Valid;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import pl.asysta.assignment.AssignmentHistory;
import pl.asysta.assignment.AssignmentView;
import pl.asysta.assignment.Assignments;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.CaseView;
import pl.asysta.cases.Cases;
import pl.asysta.site.Submission;
import pl.asysta.staff.Viewer;

/** Until when an assistant is planned to work with a family: the day on which her place is expected to be free. */
@Controller
@RequestMapping("/cases/{family}/planned-end")
@PreAuthorize("hasAnyRole('DIRECTOR', 'DEPUTY_DIRECTOR', 'COORDINATOR')")
class PlannedEndController {
    private final AssignmentHistory history;
    private final Assignments assignments;
    private final Cases cases;

    PlannedEndController(AssignmentHistory history, Assignments assignments, Cases cases) {
        this.history = history;
        this.assignments = assignments;
        this.cases = cases;
    }

    @ModelAttribute("familyCase")
    CaseView familyCase(@PathVariable CaseId family, Viewer viewer) {
        return cases.visible(family, viewer);
    }

    @GetMapping
    String page(@PathVariable CaseId family, Model model) {
        var current = history.open(family);
        if (current.isEmpty()) {
            return "redirect:/cases/{family}/assignments";
        }
        model.addAttribute("form", PlannedEndForm.of(current.get()));
        return show(current, model);
    }

    @PostMapping
    String plan(
            @PathVariable CaseId family,
            @Valid @ModelAttribute("form") PlannedEndForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        if (Submission.accepted(errors, () -> assignments.planEnd(form.toCommand(family), viewer))) {
            return "redirect:/cases/{family}/assignments?done=planned-end";
        }
        return show(history.open(family), model);
    }

    // what is stored now stands on the page and goes back with it, so that saving once more is meant
    private static String show(Optional<AssignmentView> current, Model model) {
        model.addAttribute("current", current.orElse(null));
        model.addAttribute("now", current.map(PlannedEndForm::of).orElse(null));
        return "assignment/planned-end";
    }
}

package pl.asysta.assignment.web;

import jakarta.validation.Valid;
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
import pl.asysta.assignment.AssignmentHistory;
import pl.asysta.assignment.AssignmentView;
import pl.asysta.assignment.Reassignments;
import pl.asysta.assignment.Suggestions;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.CaseView;
import pl.asysta.cases.Cases;
import pl.asysta.site.Days;
import pl.asysta.site.Submission;
import pl.asysta.site.Words;
import pl.asysta.staff.Viewer;

/** A family passes to another assistant. */
@Controller
@RequestMapping("/cases/{family}/reassignment")
@PreAuthorize("hasAnyRole('DIRECTOR', 'DEPUTY_DIRECTOR')")
class ReassignmentController {
    private final AssignmentHistory history;
    private final Reassignments reassignments;
    private final Suggestions suggestions;
    private final Cases cases;
    private final Words words;

    ReassignmentController(
            AssignmentHistory history, Reassignments reassignments, Suggestions suggestions, Cases cases, Words words) {
        this.history = history;
        this.reassignments = reassignments;
        this.suggestions = suggestions;
        this.cases = cases;
        this.words = words;
    }

    @ModelAttribute("familyCase")
    CaseView familyCase(@PathVariable CaseId family, Viewer viewer) {
        return cases.visible(family, viewer);
    }

    @GetMapping
    String page(@ModelAttribute(name = "familyCase", binding = false) CaseView family, Model model) {
        var current = history.open(family.id());
        if (current.isEmpty()) {
            return "redirect:/cases/{family}/assignments";
        }
        model.addAttribute(
                "form", new ReassignmentForm(current.get().id().id(), null, Days.typed(words.today()), null));
        return show(family, current.get(), model);
    }

    @PostMapping
    String reassign(
            @ModelAttribute(name = "familyCase", binding = false) CaseView family,
            @Valid @ModelAttribute("form") ReassignmentForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        if (Submission.accepted(errors, () -> reassignments.reassign(form.toCommand(family.id()), viewer))) {
            return "redirect:/cases/{family}/assignments?done=reassigned";
        }
        return show(family, history.open(family.id()).orElse(null), model);
    }

    private String show(CaseView family, @Nullable AssignmentView current, Model model) {
        var match = suggestions.match(family, null);
        model.addAttribute("current", current);
        model.addAttribute("difficulty", match.needs());
        model.addAttribute(
                "suggestions",
                match.suggestions().stream()
                        .filter(one -> current == null
                                || !one.assistant().worker().id().equals(current.assistant()))
                        .toList());
        return "assignment/reassignment";
    }
}

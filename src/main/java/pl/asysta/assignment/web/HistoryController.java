package pl.asysta.assignment.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import pl.asysta.assignment.AssignmentHistory;
import pl.asysta.assignment.AssignmentId;
import pl.asysta.assignment.AssignmentLetters;
import pl.asysta.assignment.Reassignments;
import pl.asysta.caseload.Difficulties;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.CaseView;
import pl.asysta.cases.Cases;
import pl.asysta.site.Submission;
import pl.asysta.staff.Viewer;

/** Who works and worked with a family; the new assistant accepts here what she was handed over. */
@Controller
@RequestMapping("/cases/{family}/assignments")
class HistoryController {
    private final AssignmentHistory history;
    private final AssignmentLetters letters;
    private final Reassignments reassignments;
    private final Difficulties difficulties;
    private final Cases cases;

    HistoryController(
            AssignmentHistory history,
            AssignmentLetters letters,
            Reassignments reassignments,
            Difficulties difficulties,
            Cases cases) {
        this.history = history;
        this.letters = letters;
        this.reassignments = reassignments;
        this.difficulties = difficulties;
        this.cases = cases;
    }

    @ModelAttribute("familyCase")
    CaseView familyCase(@PathVariable CaseId family, Viewer viewer) {
        return cases.visible(family, viewer);
    }

    @GetMapping
    String page(@PathVariable CaseId family, Model model) {
        model.addAttribute("assignments", history.of(family));
        model.addAttribute(
                "difficulty", difficulties.of(family).stream().findFirst().orElse(null));
        return "assignment/history";
    }

    @GetMapping("/{assignment}/letter")
    String letter(@PathVariable CaseId family, @PathVariable AssignmentId assignment, Viewer viewer, Model model) {
        model.addAttribute("sheet", letters.of(family, assignment, viewer));
        return "assignment/letter";
    }

    /** Where the browser stands after a refusal, when somebody opens that address again. */
    @GetMapping("/acceptance")
    String back() {
        return "redirect:/cases/{family}/assignments";
    }

    @PostMapping("/acceptance")
    String accept(@PathVariable CaseId family, Viewer viewer, Model model) {
        BindingResult errors = new BeanPropertyBindingResult(family, "form");
        if (Submission.accepted(errors, () -> reassignments.accept(family, viewer))) {
            return "redirect:/cases/{family}/assignments?done=accepted";
        }
        model.addAttribute("form", family);
        model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", errors);
        return page(family, model);
    }
}

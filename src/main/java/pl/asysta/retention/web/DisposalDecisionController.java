package pl.asysta.retention.web;

import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import pl.asysta.retention.DisposalLists;
import pl.asysta.retention.Disposals;
import pl.asysta.site.Submission;
import pl.asysta.staff.SignedIn;

/** The second person's yes, and the disposal after it. A refusal stands on the page of the list. */
@Controller
@RequestMapping("/disposal/{list}")
class DisposalDecisionController {
    private final DisposalLists lists;
    private final Disposals disposals;

    DisposalDecisionController(DisposalLists lists, Disposals disposals) {
        this.lists = lists;
        this.disposals = disposals;
    }

    /** Nothing is typed; a sentence needs a form to stand on. */
    record NoBoxes() {}

    @PostMapping("/approval")
    String approve(
            @PathVariable UUID list,
            @ModelAttribute("form") NoBoxes form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn me,
            Model model) {
        return Submission.accepted(errors, () -> lists.approve(list, me))
                ? "redirect:/disposal/{list}?done=disposal-approved"
                : page(list, me, model);
    }

    @PostMapping("/execution")
    String carryOut(
            @PathVariable UUID list,
            @ModelAttribute("form") NoBoxes form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn me,
            Model model) {
        return Submission.accepted(errors, () -> disposals.carryOut(list, me))
                ? "redirect:/disposal/{list}?done=disposal-carried-out"
                : page(list, me, model);
    }

    private String page(UUID list, SignedIn me, Model model) {
        model.addAttribute("list", lists.one(list, me));
        return "retention/list";
    }
}

package pl.asysta.privacy.web;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.Cases;
import pl.asysta.privacy.AccessRequestId;
import pl.asysta.privacy.AccessRequests;
import pl.asysta.site.Submission;
import pl.asysta.staff.Viewer;

/** Requests for a copy of one's data as they come in, and the term of their answer. */
@Controller
@RequestMapping("/cases/{family}/privacy/requests")
class AccessRequestController {
    private final Cases cases;
    private final AccessRequests requests;

    AccessRequestController(Cases cases, AccessRequests requests) {
        this.cases = cases;
        this.requests = requests;
    }

    @GetMapping("/new")
    String blank(@PathVariable CaseId family, Viewer viewer, Model model) {
        model.addAttribute("familyCase", cases.visible(family, viewer));
        model.addAttribute("form", AccessRequestForm.BLANK);
        return "privacy/request-form";
    }

    @PostMapping("/new")
    String register(
            @PathVariable CaseId family,
            @Valid @ModelAttribute("form") AccessRequestForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        model.addAttribute("familyCase", cases.visible(family, viewer));
        return Submission.accepted(errors, () -> requests.register(form.toCommand(family), viewer))
                ? "redirect:/cases/{family}/privacy?done=access-requested"
                : "privacy/request-form";
    }

    @GetMapping("/{asked}/extension")
    String longer(@PathVariable CaseId family, @PathVariable AccessRequestId asked, Viewer viewer, Model model) {
        show(family, asked, viewer, model);
        model.addAttribute("form", ExtensionForm.BLANK);
        return "privacy/extension";
    }

    @PostMapping("/{asked}/extension")
    String extend(
            @PathVariable CaseId family,
            @PathVariable AccessRequestId asked,
            @Valid @ModelAttribute("form") ExtensionForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        show(family, asked, viewer, model);
        return Submission.accepted(
                        errors,
                        () -> requests.extend(
                                family, asked, String.valueOf(form.reason()).strip(), viewer))
                ? "redirect:/cases/{family}/privacy/requests/{asked}?done=access-extended"
                : "privacy/extension";
    }

    private void show(CaseId family, AccessRequestId asked, Viewer viewer, Model model) {
        model.addAttribute("request", requests.one(family, asked, viewer)); // first, because it says who may be here
        model.addAttribute("familyCase", cases.visible(family, viewer));
    }
}

package pl.asysta.consent.web;

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
import pl.asysta.consent.ConsentId;
import pl.asysta.consent.ConsentKind;
import pl.asysta.consent.Consents;
import pl.asysta.site.Submission;
import pl.asysta.staff.Viewer;

/** The withdrawal of a consent; the consent itself stays as it was signed. */
@Controller
@RequestMapping("/cases/{family}/consents/{consent}/withdrawal")
class WithdrawalController {
    private final Consents consents;
    private final ConsentPage page;

    WithdrawalController(Consents consents, ConsentPage page) {
        this.consents = consents;
        this.page = page;
    }

    @GetMapping
    String blank(@PathVariable CaseId family, @PathVariable ConsentId consent, Viewer viewer, Model model) {
        var shown = page.withdrawal(family, consent, viewer, model);
        if (!viewer.role().goesToFamilies()) {
            return "redirect:/cases/{family}/consents";
        }
        model.addAttribute("form", ConsentForm.blank());
        return shown;
    }

    @PostMapping
    String withdraw(
            @PathVariable CaseId family,
            @PathVariable ConsentId consent,
            @Valid @ModelAttribute("form") ConsentForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        var again = page.withdrawal(family, consent, viewer, model);
        ConsentForm.check(form, ConsentKind.WITHDRAWAL, errors);
        return Submission.accepted(errors, () -> consents.record(form.toWithdrawal(consent, family), viewer))
                ? "redirect:/cases/{family}/consents?done=consent-withdrawn"
                : again;
    }
}

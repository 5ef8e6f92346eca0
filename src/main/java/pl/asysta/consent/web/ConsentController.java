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
import pl.asysta.consent.ConsentKind;
import pl.asysta.consent.Consents;
import pl.asysta.kernel.NotFound;
import pl.asysta.site.Submission;
import pl.asysta.staff.Viewer;

/** The consents of a family in their history, and a new one. */
@Controller
@RequestMapping("/cases/{family}/consents")
class ConsentController {
    private final Consents consents;
    private final ConsentPage page;

    ConsentController(Consents consents, ConsentPage page) {
        this.consents = consents;
        this.page = page;
    }

    @GetMapping
    String history(@PathVariable CaseId family, Viewer viewer, Model model) {
        return page.history(family, viewer, model);
    }

    @GetMapping("/new/{kind}")
    String blank(@PathVariable CaseId family, @PathVariable String kind, Viewer viewer, Model model) {
        var shown = page.blank(family, kind(kind), viewer, model);
        if (!viewer.role().goesToFamilies()) {
            return "redirect:/cases/{family}/consents";
        }
        model.addAttribute("form", ConsentForm.blank());
        return shown;
    }

    @PostMapping("/new/{kind}")
    String record(
            @PathVariable CaseId family,
            @PathVariable String kind,
            @Valid @ModelAttribute("form") ConsentForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        var chosen = kind(kind);
        var again = page.blank(family, chosen, viewer, model);
        ConsentForm.check(form, chosen, errors);
        return Submission.accepted(errors, () -> consents.record(form.toCommand(chosen, family), viewer))
                ? "redirect:/cases/{family}/consents?done=consent"
                : again;
    }

    private static ConsentKind kind(String name) {
        for (var kind : ConsentKind.values()) {
            if (kind.name().equals(name) && kind != ConsentKind.WITHDRAWAL) {
                return kind;
            }
        }
        throw new NotFound("kind of consent", "unknown");
    }
}

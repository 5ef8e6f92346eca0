package pl.asysta.retention.web;

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
import pl.asysta.cases.Cases;
import pl.asysta.kernel.NotFound;
import pl.asysta.retention.Disposals;
import pl.asysta.retention.FileTerms;
import pl.asysta.retention.FilesHeldBack;
import pl.asysta.site.Submission;
import pl.asysta.staff.Viewer;

/** Until when the file of one family is kept, whether it is held back; or that it was disposed of. */
@Controller
@RequestMapping("/cases/{family}/disposal")
class FamilyDisposalController {
    private final Cases cases;
    private final FileTerms terms;
    private final FilesHeldBack held;
    private final Disposals disposals;

    FamilyDisposalController(Cases cases, FileTerms terms, FilesHeldBack held, Disposals disposals) {
        this.cases = cases;
        this.terms = terms;
        this.held = held;
        this.disposals = disposals;
    }

    @GetMapping
    String page(@PathVariable CaseId family, Viewer viewer, Model model) {
        if (!cases.isVisible(family, viewer)) {
            throw new NotFound("case", family);
        }
        var disposed = disposals.of(family);
        if (disposed.isPresent()) {
            model.addAttribute("disposed", disposed.get());
            return "retention/disposed";
        }
        model.addAttribute("form", new ReasonForm(null));
        return kept(family, viewer, model);
    }

    @PostMapping("/hold")
    @PreAuthorize("hasAnyRole('DIRECTOR', 'DEPUTY_DIRECTOR')")
    String hold(
            @PathVariable CaseId family,
            @Valid @ModelAttribute("form") ReasonForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        return Submission.accepted(errors, () -> held.hold(family, form.text(), viewer))
                ? "redirect:/cases/{family}/disposal?done=kept"
                : kept(family, viewer, model);
    }

    @PostMapping("/release")
    @PreAuthorize("hasAnyRole('DIRECTOR', 'DEPUTY_DIRECTOR')")
    String release(@PathVariable CaseId family, Viewer viewer) {
        held.release(family, viewer);
        return "redirect:/cases/{family}/disposal?done=kept";
    }

    private String kept(CaseId family, Viewer viewer, Model model) {
        model.addAttribute("familyCase", cases.visible(family, viewer));
        model.addAttribute("kept", terms.of(family).orElse(null));
        model.addAttribute("held", held.of(family).orElse(null));
        return "retention/kept";
    }
}

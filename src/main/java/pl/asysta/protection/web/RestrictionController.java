package pl.asysta.protection.web;

import jakarta.validation.Valid;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import pl.asysta.cases.Cases;
import pl.asysta.protection.RestrictionView;
import pl.asysta.protection.Restrictions;
import pl.asysta.site.Submission;
import pl.asysta.staff.Viewer;
import pl.asysta.staff.WorkerId;

/** Whether a family is restricted, for whom it is then, and how that was before; for director and deputy. */
@Controller
@RequestMapping("/cases/{family}/restriction")
class RestrictionController {
    private final Restrictions restrictions;
    private final Cases cases;

    RestrictionController(Restrictions restrictions, Cases cases) {
        this.restrictions = restrictions;
        this.cases = cases;
    }

    @GetMapping
    String page(@PathVariable CaseId family, Viewer viewer, Model model) {
        var seen = show(family, viewer, model);
        model.addAttribute("form", RestrictionForm.naming(named(seen)));
        return "protection/restriction";
    }

    @PostMapping
    String restrict(
            @PathVariable CaseId family,
            @Valid @ModelAttribute("form") RestrictionForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        show(family, viewer, model);
        return Submission.accepted(errors, () -> restrictions.restrict(form.toCommand(family), viewer))
                ? "redirect:/cases/{family}/restriction?done=restricted"
                : "protection/restriction";
    }

    @GetMapping("/lifting")
    String lifting(@PathVariable CaseId family, Viewer viewer, Model model) {
        show(family, viewer, model);
        model.addAttribute("form", LiftingForm.BLANK);
        return "protection/lifting";
    }

    @PostMapping("/lifting")
    String lift(
            @PathVariable CaseId family,
            @Valid @ModelAttribute("form") LiftingForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        show(family, viewer, model);
        return Submission.accepted(
                        errors,
                        () -> restrictions.lift(
                                family, String.valueOf(form.reason()).strip(), viewer))
                ? "redirect:/cases/{family}/restriction?done=restriction-lifted"
                : "protection/lifting";
    }

    private CaseView show(CaseId family, Viewer viewer, Model model) {
        var candidates = restrictions.candidates(); // first, because it says who may be here at all
        var seen = cases.visible(family, viewer);
        model.addAttribute("familyCase", seen);
        model.addAttribute("restrictions", restrictions.of(family));
        model.addAttribute("candidates", candidates);
        model.addAttribute(
                "outside",
                candidates.stream()
                        .filter(worker -> own(seen).anyMatch(worker.id()::equals))
                        .filter(worker -> seen.restricted() && !named(seen).contains(worker.id()))
                        .map(worker -> worker.name().full())
                        .toList());
        return seen;
    }

    private Set<WorkerId> named(CaseView family) {
        return family.restricted()
                ? restrictions.of(family.id()).stream()
                        .filter(one -> one.lifting() == null)
                        .flatMap(one -> one.readers().stream())
                        .map(RestrictionView.Reader::id)
                        .collect(Collectors.toCollection(LinkedHashSet::new))
                : own(family).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Who works with the family now. */
    private static Stream<WorkerId> own(CaseView family) {
        return Stream.of(family.socialWorker(), family.assistant(), family.monitor())
                .filter(worker -> worker != null);
    }
}

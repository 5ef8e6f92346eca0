package pl.asysta.visits.web;

import jakarta.validation.Valid;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
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
import pl.asysta.site.Submission;
import pl.asysta.site.Words;
import pl.asysta.staff.Viewer;
import pl.asysta.visits.AgreedVisits;
import pl.asysta.visits.PlanVisits;
import pl.asysta.visits.VisitKind;
import pl.asysta.visits.VisitPlace;

/** A visit is agreed with a family or called off. */
@Controller
@RequestMapping("/cases/{family}/work-card")
class AgreedVisitController {
    private static final String CARD = "redirect:/cases/{family}/work-card";

    private final PlanVisits visits;
    private final AgreedVisits agreed;
    private final Cases cases;
    private final Words words;

    AgreedVisitController(PlanVisits visits, AgreedVisits agreed, Cases cases, Words words) {
        this.visits = visits;
        this.agreed = agreed;
        this.cases = cases;
        this.words = words;
    }

    @GetMapping("/visits/new")
    @PreAuthorize("hasRole('FAMILY_ASSISTANT')")
    String begin(@PathVariable CaseId family, Viewer viewer, Model model) {
        model.addAttribute("form", VisitPlanForm.BLANK);
        return show(family, viewer, model);
    }

    @PostMapping("/visits/new")
    @PreAuthorize("hasRole('FAMILY_ASSISTANT')")
    String agree(
            @PathVariable CaseId family,
            @Valid @ModelAttribute("form") VisitPlanForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        VisitPlanForm.check(form, words.today(), errors);
        Supplier<Boolean> agree = () -> visits.agree(
                Objects.requireNonNullElseGet(form.token(), UUID::randomUUID),
                family,
                form.time(words.today()),
                Objects.requireNonNull(form.kind()),
                Objects.requireNonNull(form.place()),
                viewer);
        return Submission.result(errors, agree)
                .map(clashes -> CARD + "?done=" + (clashes ? "visit-planned-close" : "visit-planned"))
                .orElseGet(() -> show(family, viewer, model));
    }

    @PostMapping("/visits/{visit}/cancellation")
    @PreAuthorize("hasRole('FAMILY_ASSISTANT')")
    String callOff(@PathVariable CaseId family, @PathVariable UUID visit, Viewer viewer) {
        visits.callOff(family, visit, viewer);
        return CARD + "?done=visit-called-off";
    }

    /** Asks first: what is called off does not come back. A visit that is over has nothing to ask. */
    @GetMapping("/visits/{visit}/cancellation")
    @PreAuthorize("hasRole('FAMILY_ASSISTANT')")
    String ask(@PathVariable CaseId family, @PathVariable UUID visit, Viewer viewer, Model model) {
        model.addAttribute("familyCase", cases.visible(family, viewer));
        var found = agreed.open(family).stream()
                .filter(one -> one.id().equals(visit) && one.kind() != VisitKind.JOINT_FIRST_VISIT)
                .findFirst();
        model.addAttribute("visit", found.orElse(null));
        return found.isPresent() ? "visits/call-off" : CARD;
    }

    private String show(CaseId family, Viewer viewer, Model model) {
        model.addAttribute("familyCase", cases.visible(family, viewer));
        model.addAttribute("token", UUID.randomUUID());
        model.addAttribute("kinds", VisitKind.AGREED);
        model.addAttribute("places", VisitPlace.values());
        return "visits/plan";
    }
}

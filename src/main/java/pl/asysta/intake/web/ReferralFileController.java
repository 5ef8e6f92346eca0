package pl.asysta.intake.web;

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
import pl.asysta.cases.Closures;
import pl.asysta.intake.Handovers;
import pl.asysta.intake.Referrals;
import pl.asysta.kernel.NotFound;
import pl.asysta.site.Submission;
import pl.asysta.staff.Viewer;

/** One referral: what it says, on whose desk it lies, and taking it up. */
@Controller
@RequestMapping("/cases/{family}/referral")
class ReferralFileController {
    private final Referrals referrals;
    private final Handovers handovers;
    private final Closures closures;
    private final Cases cases;

    ReferralFileController(Referrals referrals, Handovers handovers, Closures closures, Cases cases) {
        this.referrals = referrals;
        this.handovers = handovers;
        this.closures = closures;
        this.cases = cases;
    }

    /** A form of one button. */
    record UptakeForm() {}

    @GetMapping
    String page(@PathVariable CaseId family, Viewer viewer, Model model) {
        model.addAttribute("form", new UptakeForm());
        return page(cases.visible(family, viewer), viewer, model);
    }

    @PostMapping("/uptake")
    String takeUp(
            @PathVariable CaseId family,
            @ModelAttribute("form") UptakeForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        return Submission.accepted(errors, () -> handovers.takeUp(family, viewer))
                ? "redirect:/cases/" + family + "/referral?done=taken-up"
                : page(cases.visible(family, viewer), viewer, model);
    }

    private String page(CaseView family, Viewer viewer, Model model) {
        model.addAttribute("familyCase", family);
        model.addAttribute(
                "referral",
                referrals.of(family, viewer).orElseThrow(() -> new NotFound("referral of case", family.id())));
        var way = handovers.of(family);
        model.addAttribute("handovers", way);
        model.addAttribute("desk", way.get(way.size() - 1));
        model.addAttribute("closure", closures.of(family).orElse(null));
        return "intake/file";
    }
}

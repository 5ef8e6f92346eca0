package pl.asysta.intake.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.Cases;
import pl.asysta.cases.Kinship;
import pl.asysta.intake.Channel;
import pl.asysta.intake.Referrals;
import pl.asysta.intake.Source;
import pl.asysta.kernel.Sex;
import pl.asysta.site.Days;
import pl.asysta.site.Submission;
import pl.asysta.site.Times;
import pl.asysta.site.Words;
import pl.asysta.staff.District;
import pl.asysta.staff.Districts;
import pl.asysta.staff.Viewer;
import pl.asysta.statute.StartEvent;
import pl.asysta.statute.StatutoryRules;

/** A new referral. */
@Controller
@RequestMapping("/referrals")
@PreAuthorize("hasRole('SOCIAL_WORKER')")
class ReferralController {
    private final Referrals referrals;
    private final Cases cases;
    private final Districts districts;
    private final StatutoryRules rules;
    private final FamiliarFaces faces;
    private final Words words;
    private final Clock clock;

    ReferralController(
            Referrals referrals,
            Cases cases,
            Districts districts,
            StatutoryRules rules,
            FamiliarFaces faces,
            Words words,
            Clock clock) {
        this.referrals = referrals;
        this.cases = cases;
        this.districts = districts;
        this.rules = rules;
        this.faces = faces;
        this.words = words;
        this.clock = clock;
    }

    @ModelAttribute
    void choices(Model model) {
        model.addAttribute("channels", Channel.values());
        model.addAttribute("sources", Source.values());
        model.addAttribute("kinships", Kinship.values());
        model.addAttribute("sexes", Sex.values());
        model.addAttribute("rows", ReferralForm.ROWS);
        model.addAttribute("urgentTerm", term(true));
        model.addAttribute("usualTerm", term(false));
    }

    private String term(boolean urgent) {
        var today = new StartEvent(StartEvent.Kind.INFORMATION_RECEIVED, words.today(), "");
        return words.term(rules.interview(today, urgent).term());
    }

    @ModelAttribute("districts")
    List<District> districts() {
        return districts.all();
    }

    @GetMapping("/new")
    String blank(Model model) {
        model.addAttribute(
                "form",
                ReferralForm.blank(String.valueOf(Days.typed(words.today())), Times.typed(LocalTime.now(clock))));
        return "intake/referral";
    }

    @PostMapping
    String register(
            @Valid @ModelAttribute("form") ReferralForm form, BindingResult errors, Viewer viewer, Model model) {
        ReferralForm.check(form, errors, words.today());
        Submission.accepted(errors, () -> referrals.check(form.toCommand(), viewer)); // before look-alikes hide it
        faces.greet(form, errors, viewer, model);
        var registered = Submission.result(errors, () -> referrals.register(form.toCommand(), viewer));
        if (registered.isEmpty()) {
            // whatever was wrong, what is sent next is another text
            model.addAttribute("token", UUID.randomUUID());
        }
        return registered.map(family -> next(family, viewer)).orElse("intake/referral");
    }

    /** A family of another district is not hers to see: its own social worker takes over. */
    private String next(CaseId family, Viewer viewer) {
        return cases.isVisible(family, viewer)
                ? "redirect:/cases/" + family + "?done=referral"
                : "redirect:/?done=handed-over";
    }
}

package pl.asysta.protection.web;

import jakarta.validation.Valid;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import pl.asysta.centre.Practice;
import pl.asysta.protection.Emergencies;
import pl.asysta.site.Submission;
import pl.asysta.site.Words;
import pl.asysta.staff.Viewer;
import pl.asysta.statute.PracticeRule;

/** The way into a family that is not hers, for who meets danger there. */
@Controller
@RequestMapping("/emergency")
@PreAuthorize("hasAnyRole('SOCIAL_WORKER', 'FAMILY_ASSISTANT')")
class EmergencyController {
    private final Emergencies emergencies;
    private final Practice practice;
    private final Words words;

    EmergencyController(Emergencies emergencies, Practice practice, Words words) {
        this.emergencies = emergencies;
        this.practice = practice;
        this.words = words;
    }

    @GetMapping
    String page(Model model) {
        model.addAttribute("form", EmergencyForm.BLANK);
        return form(model);
    }

    @PostMapping
    String open(@Valid @ModelAttribute("form") EmergencyForm form, BindingResult errors, Viewer viewer, Model model) {
        return Submission.result(errors, () -> emergencies.open(form.toCommand(), viewer))
                .map(opened -> opened.map(family -> "redirect:/cases/" + family + "?done=emergency")
                        .orElseGet(() -> {
                            errors.rejectValue("number", "emergency.nothing-to-open");
                            return form(model);
                        }))
                .orElseGet(() -> form(model));
    }

    private String form(Model model) {
        model.addAttribute("term", practice.term(PracticeRule.EMERGENCY_OPEN, words.today()));
        return "protection/emergency";
    }
}

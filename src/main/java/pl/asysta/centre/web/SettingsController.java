package pl.asysta.centre.web;

import jakarta.validation.Valid;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import pl.asysta.centre.PracticeSettings;
import pl.asysta.site.Days;
import pl.asysta.site.Submission;
import pl.asysta.site.Words;
import pl.asysta.statute.PracticeRule;
import pl.asysta.statute.Term;

/** The centre's practice, which the administrator may change from a day on. */
@Controller
@RequestMapping("/settings")
class SettingsController {
    private final PracticeSettings settings;
    private final Words words;

    SettingsController(PracticeSettings settings, Words words) {
        this.settings = settings;
        this.words = words;
    }

    @ModelAttribute("units")
    Term.Unit[] units() {
        return Term.Unit.values();
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("terms", settings.terms());
        model.addAttribute("riskListUse", settings.riskListUse());
        return "centre/settings";
    }

    @GetMapping("/terms/{rule}")
    String term(@PathVariable PracticeRule rule, Model model) {
        var setting = settings.term(rule);
        model.addAttribute("setting", setting);
        model.addAttribute("form", TermForm.of(setting, today()));
        return "centre/term";
    }

    @PostMapping("/terms/{rule}")
    String change(
            @PathVariable PracticeRule rule,
            @Valid @ModelAttribute("form") TermForm form,
            BindingResult errors,
            Model model) {
        if (Submission.accepted(errors, () -> settings.change(rule, form.firstDay(), form.toTerm()))) {
            return "redirect:/settings?done=kept";
        }
        model.addAttribute("setting", settings.term(rule));
        return "centre/term";
    }

    @GetMapping("/risk-list")
    String riskList(Model model) {
        model.addAttribute("use", settings.riskListUse());
        model.addAttribute(
                "form", new RiskListUseForm(today(), settings.riskListUse().now()));
        return "centre/risk-list-use";
    }

    @PostMapping("/risk-list")
    String useRiskLists(@Valid @ModelAttribute("form") RiskListUseForm form, BindingResult errors, Model model) {
        Runnable change = () -> settings.useRiskLists(Days.of(form.from()), Objects.requireNonNull(form.used()));
        if (Submission.accepted(errors, change)) {
            return "redirect:/settings?done=kept";
        }
        model.addAttribute("use", settings.riskListUse());
        return "centre/risk-list-use";
    }

    private String today() {
        return String.valueOf(Days.typed(words.today()));
    }
}

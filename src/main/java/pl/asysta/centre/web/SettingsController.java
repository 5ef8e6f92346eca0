package pl.asysta.centre.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import pl.asysta.centre.Declarations;
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
    private final Declarations declarations;
    private final Words words;

    SettingsController(PracticeSettings settings, Declarations declarations, Words words) {
        this.settings = settings;
        this.declarations = declarations;
        this.words = words;
    }

    @ModelAttribute("units")
    Set<Term.Unit> units() {
        return Term.Unit.OF_PRACTICE;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("terms", settings.terms());
        model.addAttribute("riskListUse", settings.riskListUse());
        model.addAttribute("declaration", declarations.current().orElse(null));
        return "centre/settings";
    }

    /** A rule that is none leads to the list of those that are, with a sentence. */
    @GetMapping("/terms/{name}")
    String term(@PathVariable String name, Model model, HttpServletResponse response) {
        var rule = rule(name);
        if (rule == null) {
            return unknown(model, response);
        }
        var setting = settings.term(rule);
        model.addAttribute("setting", setting);
        model.addAttribute("form", TermForm.of(setting, today()));
        return "centre/term";
    }

    @PostMapping("/terms/{name}")
    String change(
            @PathVariable String name,
            @Valid @ModelAttribute("form") TermForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response) {
        var rule = rule(name);
        if (rule == null) {
            return unknown(model, response);
        }
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

    private static @Nullable PracticeRule rule(String name) {
        return Stream.of(PracticeRule.values())
                .filter(rule -> rule.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private String unknown(Model model, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        model.addAttribute("unknown", true);
        return list(model);
    }

    private String today() {
        return String.valueOf(Days.typed(words.today()));
    }
}

package pl.asysta.retention.web;

import jakarta.validation.Valid;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import pl.asysta.retention.DocumentKind;
import pl.asysta.retention.RetentionCategory;
import pl.asysta.retention.RetentionRules;
import pl.asysta.site.Submission;
import pl.asysta.site.Words;
import pl.asysta.staff.SignedIn;

/** How long each kind of papers is kept; for the administrator, director and deputy. */
@Controller
@RequestMapping("/settings/retention")
class RetentionSettingsController {
    private final RetentionRules rules;
    private final Words words;

    RetentionSettingsController(RetentionRules rules, Words words) {
        this.rules = rules;
        this.words = words;
    }

    @ModelAttribute("categories")
    RetentionCategory[] categories() {
        return RetentionCategory.values();
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("settings", rules.all());
        model.addAttribute("today", words.today());
        return "retention/settings";
    }

    @GetMapping("/{kind}")
    String one(@PathVariable DocumentKind kind, Model model) {
        var setting = rules.of(kind);
        model.addAttribute("setting", setting);
        model.addAttribute("form", RetentionForm.of(setting, words.today()));
        return "retention/setting";
    }

    @PostMapping("/{kind}")
    String set(
            @PathVariable DocumentKind kind,
            @Valid @ModelAttribute("form") RetentionForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn me,
            Model model) {
        form.check(errors);
        if (Submission.accepted(errors, () -> rules.set(form.toCommand(kind), me.id()))) {
            return "redirect:/settings/retention?done=kept";
        }
        model.addAttribute("setting", rules.of(kind));
        return "retention/setting";
    }
}

package pl.asysta.signin.web;

import jakarta.validation.Valid;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import pl.asysta.signin.SignInSettings;
import pl.asysta.site.Submission;
import pl.asysta.staff.SignedIn;

/** What the administrator asks of everybody who signs in. */
@Controller
@RequestMapping("/settings/sign-in")
class SignInSettingsController {
    private final SignInSettings settings;

    SignInSettingsController(SignInSettings settings) {
        this.settings = settings;
    }

    @GetMapping
    String page(Model model) {
        model.addAttribute("form", SignInSettingsForm.of(settings.limits(), settings.duties()));
        return "signin/settings";
    }

    @PostMapping
    String change(
            @Valid @ModelAttribute("form") SignInSettingsForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn me) {
        Runnable change = () -> settings.change(form.limits(), form.duties(), me.id());
        return Submission.accepted(errors, change) ? "redirect:/settings?done=kept" : "signin/settings";
    }
}

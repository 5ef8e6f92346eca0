package pl.asysta.staff.web;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import pl.asysta.kernel.NotFound;
import pl.asysta.site.Submission;
import pl.asysta.staff.OneTimeLinks;
import pl.asysta.staff.Passwords;

/** Choosing a password through a one-time link. */
@Controller
@RequestMapping("/password/{token}")
class PasswordController {
    private final OneTimeLinks links;
    private final Passwords passwords;

    PasswordController(OneTimeLinks links, Passwords passwords) {
        this.links = links;
        this.passwords = passwords;
    }

    @ModelAttribute("shortest")
    int shortest() {
        return PasswordForm.SHORTEST;
    }

    @GetMapping
    String page(@PathVariable String token, Model model) {
        links.holder(token).orElseThrow(() -> new NotFound("link", "password"));
        model.addAttribute("form", PasswordForm.blank());
        return "staff/password";
    }

    @PostMapping
    String choose(@PathVariable String token, @Valid @ModelAttribute("form") PasswordForm form, BindingResult errors) {
        PasswordForm.check(form, "", errors);
        if (Submission.accepted(errors, () -> passwords.choose(token, form.chosen()))) {
            return "redirect:/login?chosen";
        }
        return "staff/password";
    }
}

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
import pl.asysta.site.Words;
import pl.asysta.staff.OneTimeLinks;
import pl.asysta.staff.Passwords;

/** The first page of a new installation: the link to it stands in the log and works once. */
@Controller
@RequestMapping("/setup/{token}")
class SetupController {
    private final OneTimeLinks links;
    private final Passwords passwords;
    private final Words words;

    SetupController(OneTimeLinks links, Passwords passwords, Words words) {
        this.links = links;
        this.passwords = passwords;
        this.words = words;
    }

    @ModelAttribute("shortest")
    int shortest() {
        return PasswordForm.SHORTEST;
    }

    @GetMapping
    String page(@PathVariable String token, Model model) {
        if (!links.mayMakeFirstAdministrator(token)) {
            throw new NotFound("link", "setup");
        }
        model.addAttribute("form", SetupForm.blank());
        return "staff/setup";
    }

    @PostMapping
    String setUp(@PathVariable String token, @Valid @ModelAttribute("form") SetupForm form, BindingResult errors) {
        PasswordForm.check(form == null ? null : form.password(), "password.", errors);
        return Submission.accepted(errors, () -> setUp(token, form)) ? "redirect:/login?chosen" : "staff/setup";
    }

    private void setUp(String token, SetupForm form) {
        var administrator = form.administrator(words.text("role.ADMINISTRATOR"));
        passwords.setUp(token, form.centre(), administrator, form.password().chosen());
    }
}

package pl.asysta.staff.web;

import jakarta.servlet.http.HttpSession;
import jakarta.validation.Valid;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import pl.asysta.site.Submission;
import pl.asysta.staff.Passwords;
import pl.asysta.staff.SignedIn;

/** A worker chooses another password for herself. */
@Controller
@RequestMapping("/sign-in/password")
class OwnPasswordController {
    private final Passwords passwords;

    OwnPasswordController(Passwords passwords) {
        this.passwords = passwords;
    }

    @ModelAttribute("shortest")
    int shortest() {
        return PasswordForm.SHORTEST;
    }

    @GetMapping
    String page(Model model) {
        model.addAttribute("form", OwnPasswordForm.blank());
        return "staff/own-password";
    }

    @PostMapping
    String change(
            @Valid @ModelAttribute("form") OwnPasswordForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn me,
            HttpSession session) {
        PasswordForm.check(form == null ? null : form.chosen(), "chosen.", errors);
        Runnable change = () -> passwords.change(
                me, String.valueOf(form.current()), form.chosen().chosen(), session.getId());
        return Submission.accepted(errors, change) ? "redirect:/sign-in?done=password" : "staff/own-password";
    }
}

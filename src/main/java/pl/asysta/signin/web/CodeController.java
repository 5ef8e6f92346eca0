package pl.asysta.signin.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import pl.asysta.audit.SignIns.Proof;
import pl.asysta.signin.SecondFactors;
import pl.asysta.signin.SecondFactors.Step;
import pl.asysta.site.Submission;
import pl.asysta.staff.SignedIn;

/** The step after the password, for who has a second factor. */
@Controller
@RequestMapping("/sign-in/code")
class CodeController {
    private final SecondFactors factors;
    private final CodeTries tries;
    private final SessionStart start;
    private final WantedPages wanted;

    CodeController(SecondFactors factors, CodeTries tries, SessionStart start, WantedPages wanted) {
        this.factors = factors;
        this.tries = tries;
        this.start = start;
        this.wanted = wanted;
    }

    @ModelAttribute("own")
    SecondFactors.Own own(@AuthenticationPrincipal SignedIn me) {
        return factors.of(me);
    }

    @GetMapping
    String page(HttpServletRequest request, Model model) {
        model.addAttribute("form", new CodeForm(null));
        return isAsked(request) ? "signin/code" : "redirect:/";
    }

    @PostMapping
    String accept(
            @Valid @ModelAttribute("form") CodeForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn me,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!isAsked(request)) {
            return "redirect:/";
        }
        Runnable check = () -> tries.demand(
                me, request, Proof.CODE, "code", "signin.code.wrong", () -> factors.accepts(me, form.typed()));
        if (!Submission.accepted(errors, check)) {
            return "signin/code";
        }
        start.complete(me, request, response);
        var page = wanted.getRequest(request, response);
        wanted.removeRequest(request, response);
        return "redirect:" + (page == null ? "/" : page.getRedirectUrl());
    }

    private static boolean isAsked(HttpServletRequest request) {
        return OpenSession.step(request.getSession(false)) == Step.CODE;
    }
}

package pl.asysta.signin.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import pl.asysta.signin.SecondFactors;
import pl.asysta.signin.SecondFactors.Step;
import pl.asysta.site.Submission;
import pl.asysta.staff.SignedIn;

/** An app on the telephone that shows codes: enrolled by its camera, confirmed by its first code. */
@Controller
@RequestMapping("/sign-in/app")
class AppController {
    private final SecondFactors factors;
    private final Reassurance reassurance;
    private final SessionStart start;

    AppController(SecondFactors factors, Reassurance reassurance, SessionStart start) {
        this.factors = factors;
        this.reassurance = reassurance;
        this.start = start;
    }

    @GetMapping
    String page(@AuthenticationPrincipal SignedIn me, HttpServletRequest request, Model model) {
        if (factors.of(me).app()) {
            return "redirect:/sign-in";
        }
        model.addAttribute("form", AppForm.blank());
        return page(me, request, model, "signin/app");
    }

    @PostMapping
    String confirm(
            @Valid @ModelAttribute("form") AppForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn me,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        if (factors.of(me).app()) {
            return "redirect:/sign-in";
        }
        var codes = Submission.<List<String>>result(errors, () -> {
            if (!isEnrolling(request)) {
                reassurance.demand(me, request, form.current());
            }
            return factors.confirm(me, form.typed());
        });
        if (codes.isEmpty()) {
            return page(me, request, model, "signin/app");
        }
        start.complete(me, request, response);
        model.addAttribute("codes", codes.get());
        return "signin/recovery-codes";
    }

    private String page(SignedIn me, HttpServletRequest request, Model model, String view) {
        var enrolment = factors.enrolment(me);
        model.addAttribute("enrolment", enrolment);
        model.addAttribute("picture", QrPicture.of(enrolment.address()));
        model.addAttribute("enrolling", isEnrolling(request));
        return view;
    }

    private static boolean isEnrolling(HttpServletRequest request) {
        return OpenSession.step(request.getSession(false)) == Step.ENROLMENT;
    }
}

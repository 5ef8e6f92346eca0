package pl.asysta.signin.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.time.Clock;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import pl.asysta.kernel.NotFound;
import pl.asysta.signin.OwnSessions;
import pl.asysta.signin.SecondFactors;
import pl.asysta.site.Submission;
import pl.asysta.staff.SignedIn;

/** What she may do about her sign-in only after the password: with her app, passkeys, codes on paper and other sessions. */
@Controller
@RequestMapping("/sign-in")
class ReassuredController {
    private static final String APP = "app";
    private static final String PASSKEY = "passkey";
    private static final String NEW_PASSKEY = "new-passkey";
    private static final String CODES = "codes";

    private static final String SESSION = "session";
    private static final String SESSIONS = "sessions";

    private final SecondFactors factors;
    private final OwnSessions sessions;
    private final Reassurance reassurance;
    private final Clock clock;

    ReassuredController(SecondFactors factors, OwnSessions sessions, Reassurance reassurance, Clock clock) {
        this.factors = factors;
        this.sessions = sessions;
        this.reassurance = reassurance;
        this.clock = clock;
    }

    @GetMapping("/app/removal")
    String app(Model model) {
        return blank(APP, model);
    }

    @GetMapping("/passkeys/{id}/removal")
    String passkey(Model model) {
        return blank(PASSKEY, model);
    }

    @GetMapping("/passkeys/new")
    String newPasskey(Model model) {
        return blank(NEW_PASSKEY, model);
    }

    @GetMapping("/recovery-codes")
    String codes(Model model) {
        return blank(CODES, model);
    }

    @GetMapping("/sessions/{handle}/end")
    String session(Model model) {
        return blank(SESSION, model);
    }

    @GetMapping("/sessions/end")
    String sessions(Model model) {
        return blank(SESSIONS, model);
    }

    @PostMapping("/app/removal")
    String removeApp(
            @Valid @ModelAttribute("form") CurrentForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn me,
            HttpServletRequest request,
            Model model) {
        var removal = afterPassword(form, me, request, () -> factors.removeApp(me));
        return Submission.accepted(errors, removal) ? "redirect:/sign-in?done=app-removed" : page(APP, model);
    }

    @PostMapping("/passkeys/{id}/removal")
    String removePasskey(
            @PathVariable String id,
            @Valid @ModelAttribute("form") CurrentForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn me,
            HttpServletRequest request,
            Model model) {
        var removal = afterPassword(form, me, request, () -> factors.removePasskey(me, id));
        return Submission.accepted(errors, removal) ? "redirect:/sign-in?done=passkey-removed" : page(PASSKEY, model);
    }

    /** The passkey itself goes from the browser to Spring Security, past {@link PasskeyGuard}. */
    @PostMapping("/passkeys/new")
    String openForPasskey(
            @Valid @ModelAttribute("form") CurrentForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn me,
            HttpServletRequest request,
            Model model) {
        var opening = afterPassword(form, me, request, () -> OpenSession.reassure(request, clock.instant()));
        return Submission.accepted(errors, opening) ? "redirect:/sign-in#passkey" : page(NEW_PASSKEY, model);
    }

    @PostMapping("/recovery-codes")
    String renew(
            @Valid @ModelAttribute("form") CurrentForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn me,
            HttpServletRequest request,
            Model model) {
        if (!factors.of(me).any()) {
            throw new NotFound("second factor", me.id());
        }
        var codes = Submission.result(errors, () -> {
            reassurance.demand(me, request, form.current());
            return factors.renewCodes(me);
        });
        codes.ifPresent(fresh -> model.addAttribute("codes", fresh));
        return codes.isPresent() ? "signin/recovery-codes" : page(CODES, model);
    }

    @PostMapping("/sessions/{handle}/end")
    String end(
            @PathVariable String handle,
            @Valid @ModelAttribute("form") CurrentForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn me,
            HttpServletRequest request,
            Model model) {
        var end = afterPassword(form, me, request, () -> sessions.end(me, handle));
        return Submission.accepted(errors, end) ? "redirect:/sign-in?done=session" : page(SESSION, model);
    }

    @PostMapping("/sessions/end")
    String endOthers(
            @Valid @ModelAttribute("form") CurrentForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn me,
            HttpServletRequest request,
            Model model) {
        var end = afterPassword(
                form,
                me,
                request,
                () -> sessions.endOthers(me, request.getSession().getId()));
        return Submission.accepted(errors, end) ? "redirect:/sign-in?done=sessions" : page(SESSIONS, model);
    }

    private Runnable afterPassword(CurrentForm form, SignedIn me, HttpServletRequest request, Runnable act) {
        return () -> {
            reassurance.demand(me, request, form.current());
            act.run();
        };
    }

    private static String blank(String what, Model model) {
        model.addAttribute("form", new CurrentForm(null));
        return page(what, model);
    }

    private static String page(String what, Model model) {
        model.addAttribute("what", what);
        return "signin/removal";
    }
}

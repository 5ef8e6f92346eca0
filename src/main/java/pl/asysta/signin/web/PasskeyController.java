package pl.asysta.signin.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import pl.asysta.signin.SecondFactors;
import pl.asysta.signin.SecondFactors.Step;
import pl.asysta.staff.SignedIn;

/** Where the browser goes once a passkey has been kept. */
@Controller
class PasskeyController {
    private final SecondFactors factors;
    private final SessionStart start;

    PasskeyController(SecondFactors factors, SessionStart start) {
        this.factors = factors;
        this.start = start;
    }

    @GetMapping("/webauthn/register")
    String kept(@AuthenticationPrincipal SignedIn me, HttpServletRequest request, HttpServletResponse response) {
        boolean enrolling = OpenSession.step(request.getSession(false)) == Step.ENROLMENT;
        if (enrolling && factors.of(me).any()) {
            start.complete(me, request, response);
        }
        return "redirect:/sign-in?done=passkey";
    }
}

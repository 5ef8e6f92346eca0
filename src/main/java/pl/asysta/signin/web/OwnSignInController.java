package pl.asysta.signin.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import pl.asysta.signin.OwnSessions;
import pl.asysta.signin.Passkeys;
import pl.asysta.signin.SecondFactors;
import pl.asysta.signin.SignInNotices;
import pl.asysta.signin.SignInSettings;
import pl.asysta.staff.SignedIn;

/** How a worker signs in, and where she is signed in now. */
@Controller
@RequestMapping("/sign-in")
class OwnSignInController {
    private final SecondFactors factors;
    private final Passkeys passkeys;
    private final OwnSessions sessions;
    private final SignInSettings settings;
    private final SignInNotices notices;
    private final Clock clock;

    OwnSignInController(
            SecondFactors factors,
            Passkeys passkeys,
            OwnSessions sessions,
            SignInSettings settings,
            SignInNotices notices,
            Clock clock) {
        this.clock = clock;
        this.factors = factors;
        this.passkeys = passkeys;
        this.sessions = sessions;
        this.settings = settings;
        this.notices = notices;
    }

    @GetMapping
    String page(@AuthenticationPrincipal SignedIn me, HttpServletRequest request, Model model) {
        var open = sessions.of(
                me, request.getSession().getId(), List.of(OpenSession.BROWSER, OpenSession.ADDRESS, OpenSession.SINCE));
        model.addAttribute("own", factors.of(me));
        model.addAttribute("reassured", OpenSession.isReassured(request.getSession(false), clock.instant()));
        model.addAttribute("passkeys", passkeys.of(me));
        model.addAttribute("demandedFrom", settings.duties().get(me.role()));
        model.addAttribute("notices", notices.of(me));
        model.addAttribute("sessions", open.stream().map(SessionRow::of).toList());
        return "signin/own";
    }

    /** Where a role that needs a second factor and has none is led to. */
    @GetMapping("/second-factor")
    String choice() {
        return "signin/choice";
    }
}

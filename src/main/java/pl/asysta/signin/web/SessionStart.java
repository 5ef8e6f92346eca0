package pl.asysta.signin.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.stereotype.Component;
import pl.asysta.audit.SignIns;
import pl.asysta.audit.SignIns.Proof;
import pl.asysta.signin.SecondFactors;
import pl.asysta.signin.SecondFactors.Step;
import pl.asysta.signin.SignInNotices;
import pl.asysta.signin.SignInSettings;
import pl.asysta.staff.SignedIn;

/** What happens to a session at the moment in which somebody signs in to it. */
@Component
class SessionStart implements SessionAuthenticationStrategy {
    private final SecondFactors factors;
    private final SignInSettings settings;
    private final KnownBrowserCookie browser;
    private final SignInNotices notices;
    private final SignIns log;
    private final Clock clock;

    SessionStart(
            SecondFactors factors,
            SignInSettings settings,
            KnownBrowserCookie browser,
            SignInNotices notices,
            SignIns log,
            Clock clock) {
        this.factors = factors;
        this.settings = settings;
        this.browser = browser;
        this.notices = notices;
        this.log = log;
        this.clock = clock;
    }

    /** After the password. */
    @Override
    public void onAuthentication(
            Authentication authentication, HttpServletRequest request, HttpServletResponse response) {
        if (authentication.getPrincipal() instanceof SignedIn me) {
            begin(factors.after(me), me, request, response);
        }
    }

    /** After a passkey, which is both factors in one: something she has, and her finger or PIN. */
    void byPasskey(Authentication authentication, HttpServletRequest request, HttpServletResponse response) {
        if (authentication.getPrincipal() instanceof SignedIn me) {
            begin(Step.DONE, me, request, response);
        }
    }

    /** After the second factor; also after one that she adds when she has long been in. */
    void complete(SignedIn me, HttpServletRequest request, HttpServletResponse response) {
        if (OpenSession.step(request.getSession(false)) != Step.DONE) {
            log.cameIn(me);
        }
        OpenSession.done(request);
        finish(me, request, response);
    }

    private void begin(Step step, SignedIn me, HttpServletRequest request, HttpServletResponse response) {
        if (step == Step.DONE) {
            log.cameIn(me);
        } else {
            log.gave(Proof.PASSWORD, me);
        }
        OpenSession.begin(request, step, settings.limits(), clock.instant());
        if (step == Step.DONE) {
            finish(me, request, response);
        }
    }

    private void finish(SignedIn me, HttpServletRequest request, HttpServletResponse response) {
        browser.give(me, request, response);
        if (notices.anyUnseen(me)) {
            OpenSession.notified(request, true);
        }
    }
}

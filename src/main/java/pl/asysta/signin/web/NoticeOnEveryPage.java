package pl.asysta.signin.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import pl.asysta.signin.SignInNotices;
import pl.asysta.staff.SignedIn;

/** Says on every page, until she knows of it, that somebody else has changed her sign-in; looked up once, at the sign-in. */
@Controller
@ControllerAdvice(basePackages = "pl.asysta")
class NoticeOnEveryPage {
    private final SignInNotices notices;

    NoticeOnEveryPage(SignInNotices notices) {
        this.notices = notices;
    }

    @ModelAttribute("signInChanged")
    boolean changed(HttpServletRequest request, @AuthenticationPrincipal @Nullable SignedIn me) {
        return me != null && OpenSession.isNotified(request.getSession(false));
    }

    @PostMapping("/sign-in/notices")
    String seen(@AuthenticationPrincipal SignedIn me, HttpServletRequest request) {
        notices.see(me);
        OpenSession.notified(request, false);
        return "redirect:/sign-in";
    }
}

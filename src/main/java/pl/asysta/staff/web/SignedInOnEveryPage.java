package pl.asysta.staff.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import pl.asysta.staff.SignedIn;

/** Who is signed in and where she is: the top bar of every page. */
@ControllerAdvice(basePackages = "pl.asysta") // not on error pages, which ask the database nothing
class SignedInOnEveryPage {
    @ModelAttribute("me")
    @Nullable
    SignedIn me(@AuthenticationPrincipal @Nullable SignedIn worker) {
        return worker;
    }

    @ModelAttribute("path")
    String path(HttpServletRequest request) {
        return request.getRequestURI();
    }
}

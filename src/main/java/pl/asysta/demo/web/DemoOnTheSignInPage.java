package pl.asysta.demo.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import pl.asysta.demo.DemoCentre;
import pl.asysta.demo.DemoSignIn;

/** Shows a visitor of the demonstration how to sign in. Asks the database on the sign-in page only. */
@ControllerAdvice(basePackages = "pl.asysta.staff.web")
class DemoOnTheSignInPage {
    private final DemoCentre demo;

    DemoOnTheSignInPage(DemoCentre demo) {
        this.demo = demo;
    }

    @ModelAttribute("demo")
    @Nullable
    DemoSignIn demo(HttpServletRequest request) {
        boolean signInPage = request.getRequestURI().equals(request.getContextPath() + "/login");
        return signInPage ? demo.signIn().orElse(null) : null;
    }
}

package pl.asysta.drafts.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import pl.asysta.drafts.HeldForms;

/** Says on the sign-in page that a text waits in this browser; not whose, and not which. */
@ControllerAdvice(basePackages = "pl.asysta.staff.web")
class HeldOnTheSignInPage {
    private final HeldForms held;
    private final HoldingBrowser browser;

    HeldOnTheSignInPage(HeldForms held, HoldingBrowser browser) {
        this.held = held;
        this.browser = browser;
    }

    @ModelAttribute("heldText")
    boolean held(HttpServletRequest request) {
        boolean signInPage = request.getRequestURI().equals(request.getContextPath() + "/login");
        return signInPage && browser.in(request).filter(held::anyIn).isPresent();
    }
}

package pl.asysta.drafts.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.stereotype.Component;
import pl.asysta.drafts.HeldForms;
import pl.asysta.staff.SignedIn;

/** Whoever signs in where a form of hers is held finds herself in that form, else where she wanted to go. */
@Component
class BackToTheForm extends SavedRequestAwareAuthenticationSuccessHandler {
    private final HeldForms held;
    private final HoldingBrowser browser;

    BackToTheForm(HeldForms held, HoldingBrowser browser) {
        this.held = held;
        this.browser = browser;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws ServletException, IOException {
        var pages = pagesOf(request, authentication);
        if (pages.isEmpty()) {
            super.onAuthenticationSuccess(request, response, authentication);
        } else {
            clearAuthenticationAttributes(request);
            getRedirectStrategy().sendRedirect(request, response, pages.get(0) + "?back");
        }
    }

    private List<String> pagesOf(HttpServletRequest request, Authentication authentication) {
        var secret = browser.in(request);
        return secret.isPresent() && authentication.getPrincipal() instanceof SignedIn me
                ? held.handOver(secret.get(), me.id())
                : List.of();
    }
}

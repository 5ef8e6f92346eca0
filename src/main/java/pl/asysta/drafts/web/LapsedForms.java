package pl.asysta.drafts.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import pl.asysta.drafts.Drafts;
import pl.asysta.drafts.FormSeals;
import pl.asysta.drafts.HeldForms;
import pl.asysta.drafts.TooMuchText;
import pl.asysta.site.TurnedAway;
import pl.asysta.site.TurnedAway.Guard;
import pl.asysta.staff.SignedIn;

/**
 * A form whose session is over, or is another one because its worker signed in again in a second tab: it is not carried
 * out, and not a character of it is lost. Without a seal of ours, or from another site, it is refused as ever.
 */
@Component
class LapsedForms implements AccessDeniedHandler {
    private final AccessDeniedHandler refusal = new AccessDeniedHandlerImpl();
    private final Drafts drafts;
    private final HeldForms held;
    private final FormSeals seals;
    private final HoldingBrowser browser;
    private final ApplicationEventPublisher news;

    LapsedForms(
            Drafts drafts, HeldForms held, FormSeals seals, HoldingBrowser browser, ApplicationEventPublisher news) {
        this.drafts = drafts;
        this.held = held;
        this.seals = seals;
        this.browser = browser;
        this.news = news;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        var next = denied instanceof CsrfException ? next(request, response) : null;
        if (next == null) {
            if (denied instanceof CsrfException) {
                news.publishEvent(new TurnedAway(Guard.TOKEN));
            }
            refusal.handle(request, response, denied);
        } else {
            response.sendRedirect(request.getContextPath() + next);
        }
    }

    private @Nullable String next(HttpServletRequest request, HttpServletResponse response) {
        if (!SameOrigin.sent(request)) {
            return null;
        }
        var sent = SentForm.in(request, seals);
        try {
            if (sent.isPresent()) {
                return kept(sent.get(), request, response);
            }
        } catch (TooMuchText tooMuch) {
            return null; // the page of the refusal shows what was sent
        }
        return request.getRequestURI().equals(request.getContextPath() + "/login") ? "/login?waited" : null;
    }

    private String kept(SentForm form, HttpServletRequest request, HttpServletResponse response) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        boolean hers = authentication != null
                && authentication.getPrincipal() instanceof SignedIn me
                && me.id().equals(form.slip().author());
        if (hers) {
            drafts.keep(form.slip(), form.sheet(), form.typed());
            return form.slip().page() + "?back";
        }
        held.hold(browser.given(request, response), form.slip(), form.sheet(), form.typed());
        return "/login?expired";
    }
}

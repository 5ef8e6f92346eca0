package pl.asysta.drafts.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import pl.asysta.drafts.Drafts;
import pl.asysta.drafts.FormDraft;
import pl.asysta.drafts.FormSeals;
import pl.asysta.staff.SignedIn;

/**
 * What happens to drafts around every page: one that is opened finds the draft in its form; a form that was accepted
 * needs its draft no longer; one that was refused, also by a fault of ours, leaves what was typed as a draft.
 */
@Configuration(proxyBeanMethods = false)
class DraftsAroundPages implements HandlerInterceptor, WebMvcConfigurer {
    private static final Logger log = LoggerFactory.getLogger(DraftsAroundPages.class);
    private static final String DONE = DraftsAroundPages.class.getName();

    private final Drafts drafts;
    private final FormSeals seals;

    DraftsAroundPages(Drafts drafts, FormSeals seals) {
        this.drafts = drafts;
        this.seals = seals;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).excludePathPatterns("/error", "/drafts", "/drafts/*", "/login");
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (page == null) {
            return;
        }
        boolean redirected = String.valueOf(page.getViewName()).startsWith("redirect:");
        if ("GET".equals(request.getMethod()) && !redirected) {
            fill(page);
        } else if ("POST".equals(request.getMethod())) {
            request.setAttribute(DONE, true);
            var sent = ownFormIn(request);
            if (redirected) {
                sent.ifPresent(form -> drafts.settle(form.slip(), form.sheet()));
            } else {
                sent.ifPresent(form -> keepRefused(form, page));
            }
        }
    }

    /** The page did not come to its end: no record of its, or a fault of ours. */
    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception fault) {
        if ("POST".equals(request.getMethod()) && request.getAttribute(DONE) == null) {
            ownFormIn(request).ifPresent(this::keepQuietly);
        }
    }

    private static void fill(ModelAndView page) {
        var model = page.getModel();
        if (!(model.get(FormDraft.ATTRIBUTE) instanceof OpenedForm draft)) {
            return;
        }
        var saved = model.get(OpenedForm.FORM) instanceof Record form ? form : null;
        if (isForReading(page)) {
            draft.close(saved);
        } else if (saved != null) {
            draft.fill(model, saved);
        } else {
            model.remove(FormDraft.ATTRIBUTE); // a page without a form has nothing to look for
        }
    }

    /** By the name of its template: interview is the form, interview-read is the paper that is done. */
    private static boolean isForReading(ModelAndView page) {
        return String.valueOf(page.getViewName()).endsWith("-read");
    }

    private void keepRefused(SentForm form, ModelAndView page) {
        var kept = keepQuietly(form);
        if (kept.isPresent() && page.getModel().get(FormDraft.ATTRIBUTE) instanceof OpenedForm draft) {
            draft.goesOnAs(kept.get().sheet());
        }
    }

    /** A form that is too long, or a database that is away, must not hide what the page has to say. */
    private Optional<Drafts.Kept> keepQuietly(SentForm form) {
        try {
            return Optional.of(drafts.keep(form.slip(), form.sheet(), form.typed()));
        } catch (RuntimeException fault) {
            log.warn(
                    "A refused form was not kept as a draft: {}",
                    fault.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    private Optional<SentForm> ownFormIn(HttpServletRequest request) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !(authentication.getPrincipal() instanceof SignedIn me)) {
            return Optional.empty();
        }
        return SentForm.in(request, seals).filter(form -> form.slip().author().equals(me.id()));
    }
}

package pl.asysta.drafts.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import pl.asysta.drafts.Drafts;
import pl.asysta.drafts.FormDraft;
import pl.asysta.drafts.FormSeals;
import pl.asysta.site.Refill;
import pl.asysta.staff.SignedIn;

/** Gives every page the slip for its form and the draft that goes into it; nothing is looked up until a page asks. */
@ControllerAdvice(basePackages = "pl.asysta")
class DraftOnEveryForm {
    private final Drafts drafts;
    private final FormSeals seals;
    private final Refill refill;

    DraftOnEveryForm(Drafts drafts, FormSeals seals, Refill refill) {
        this.drafts = drafts;
        this.seals = seals;
        this.refill = refill;
    }

    @ModelAttribute(FormDraft.ATTRIBUTE)
    @Nullable
    OpenedForm form(HttpServletRequest request, @AuthenticationPrincipal @Nullable SignedIn me) {
        if (me == null) {
            return null;
        }
        if ("POST".equals(request.getMethod())) {
            return SentForm.in(request, seals)
                    .filter(form -> form.slip().author().equals(me.id()))
                    .map(form -> new OpenedForm(form.sealed(), form.sheet(), refill, request))
                    .orElse(null);
        }
        var page = request.getRequestURI();
        return new OpenedForm(seals.seal(me.id(), page), refill, request, () -> drafts.of(me.id(), page));
    }
}

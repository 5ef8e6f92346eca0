package pl.asysta.drafts.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import pl.asysta.drafts.Drafts;
import pl.asysta.drafts.FormSeals;
import pl.asysta.drafts.HeldForms;
import pl.asysta.drafts.TooMuchText;
import pl.asysta.kernel.NotFound;
import pl.asysta.site.Words;
import pl.asysta.staff.SignedIn;

/** Where a form saves itself while somebody types, and where a draft is let go. */
@Controller
@RequestMapping("/drafts")
class KeepingController {
    private final Drafts drafts;
    private final HeldForms held;
    private final FormSeals seals;
    private final HoldingBrowser browser;
    private final Words words;
    private final Clock clock;

    KeepingController(
            Drafts drafts, HeldForms held, FormSeals seals, HoldingBrowser browser, Words words, Clock clock) {
        this.drafts = drafts;
        this.held = held;
        this.seals = seals;
        this.browser = browser;
        this.words = words;
        this.clock = clock;
    }

    /** Open to everybody, because a text must not be lost when a session is; the seal says whose it is. */
    @PostMapping
    ResponseEntity<Answer> keep(
            HttpServletRequest request, HttpServletResponse response, @AuthenticationPrincipal @Nullable SignedIn me) {
        var sent = SentForm.in(request, seals).filter(form -> SameOrigin.sent(request));
        if (sent.isEmpty()) {
            return ResponseEntity.status(HttpStatus.FORBIDDEN).body(new Answer(null, words.text("draft.unknown")));
        }
        var form = sent.get();
        try {
            return me != null && me.id().equals(form.slip().author())
                    ? ResponseEntity.ok(kept(form))
                    : held(form, request, response);
        } catch (TooMuchText tooMuch) {
            return ResponseEntity.status(HttpStatus.CONTENT_TOO_LARGE)
                    .body(new Answer(null, words.text("draft.too-long", limitOf(tooMuch))));
        }
    }

    private Answer kept(SentForm form) {
        var kept = drafts.keep(form.slip(), form.sheet(), form.typed());
        var at = words.recently(Instant.now(clock));
        return new Answer(
                kept.sheet().toString(), words.text(kept.typedElsewhere() ? "draft.elsewhere" : "draft.saved", at));
    }

    private ResponseEntity<Answer> held(SentForm form, HttpServletRequest request, HttpServletResponse response) {
        held.hold(browser.given(request, response), form.slip(), form.sheet(), form.typed());
        return ResponseEntity.status(HttpStatus.UNAUTHORIZED).body(new Answer(null, words.text("draft.held")));
    }

    private static Object limitOf(TooMuchText tooMuch) {
        return tooMuch.sentences().get(0).arguments()[0];
    }

    /** Back to what is saved. */
    @PostMapping("/discard")
    String discard(HttpServletRequest request, @AuthenticationPrincipal SignedIn me) {
        var form = own(request, me);
        drafts.discard(form.slip());
        return "redirect:" + form.slip().page();
    }

    /** The text of another tab or device comes into the form, this one waits. */
    @PostMapping("/turn")
    String turn(HttpServletRequest request, @AuthenticationPrincipal SignedIn me) {
        var form = own(request, me);
        drafts.turn(form.slip());
        return "redirect:" + form.slip().page();
    }

    private SentForm own(HttpServletRequest request, SignedIn me) {
        return SentForm.in(request, seals)
                .filter(form -> form.slip().author().equals(me.id()))
                .orElseThrow(() -> new NotFound("draft", me.id()));
    }

    /**
     * What the form is told.
     *
     * @param sheet the copy it now is, or null when nothing was kept as a draft
     * @param words for the save row
     */
    record Answer(@Nullable String sheet, String words) {}
}

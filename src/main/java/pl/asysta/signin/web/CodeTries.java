package pl.asysta.signin.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;
import pl.asysta.audit.SignIns;
import pl.asysta.audit.SignIns.Proof;
import pl.asysta.kernel.RuleViolation;
import pl.asysta.signin.Attempt;
import pl.asysta.signin.Slowed;
import pl.asysta.signin.TryDelays;
import pl.asysta.site.Addresses;
import pl.asysta.staff.SignedIn;

/** Codes and passwords that somebody types once she is known by name: guessed slowly, or not at all. */
@Component
class CodeTries {
    private final TryDelays delays;
    private final KnownBrowserCookie browser;
    private final Waiting waiting;
    private final SignIns log;

    CodeTries(TryDelays delays, KnownBrowserCookie browser, Waiting waiting, SignIns log) {
        this.delays = delays;
        this.browser = browser;
        this.waiting = waiting;
        this.log = log;
    }

    /**
     * Tries what was typed.
     *
     * @param proof what it should be
     * @param field the box it was typed in
     * @param wrong the key of what to say when it is wrong
     */
    void demand(
            SignedIn me, HttpServletRequest request, Proof proof, String field, String wrong, BooleanSupplier right) {
        var attempt = attempt(me, request);
        delays.begin(attempt).ifPresent(left -> {
            log.waited(proof, me);
            throw RuleViolation.at(field, "signin.wait", waiting.words(left));
        });
        if (!right.getAsBoolean()) {
            log.failed(proof, me);
            throw RuleViolation.at(field, wrong);
        }
        log.gave(proof, me);
        delays.succeeded(attempt);
    }

    private List<Attempt> attempt(SignedIn me, HttpServletRequest request) {
        var worker = me.id().toString();
        return browser.of(request, me.getUsername())
                .map(known -> List.of(Attempt.of(Slowed.CODE, worker, known)))
                .orElseGet(() -> List.of(
                        Attempt.of(Slowed.CODE, worker, Addresses.of(request)),
                        Attempt.of(Slowed.CODE_OF_WORKER, worker)));
    }
}

package pl.asysta.request;

import pl.asysta.kernel.RuleViolation;

/** Somebody decided this request, or sent it back, a moment earlier. */
public class AlreadyDecided extends RuleViolation {
    private static final long serialVersionUID = 1L;

    AlreadyDecided(RequestStatus status) {
        super("request.already-decided." + status);
    }
}

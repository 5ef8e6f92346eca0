package pl.asysta.staff.web;

import org.springframework.session.SessionIdGenerator;
import org.springframework.stereotype.Component;
import pl.asysta.kernel.Unguessable;

/** Names sessions, also anew at the sign-in, by as much as the column takes. */
@Component
class SessionIds implements SessionIdGenerator {
    private static final int BYTES = 27;

    @Override
    public String generate() {
        return Unguessable.text(BYTES);
    }
}

package pl.asysta.signin.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pl.asysta.audit.SignIns.Proof;
import pl.asysta.staff.Passwords;
import pl.asysta.staff.SignedIn;

/** Whoever finds an open session must not change how its owner signs in: the password is asked for once more. */
@Component
class Reassurance {
    private static final int LONGEST = 200;

    private final Passwords passwords;
    private final CodeTries tries;

    Reassurance(Passwords passwords, CodeTries tries) {
        this.passwords = passwords;
        this.tries = tries;
    }

    void demand(SignedIn me, HttpServletRequest request, @Nullable String current) {
        tries.demand(
                me,
                request,
                Proof.PASSWORD,
                "current",
                "staff.password.current-wrong",
                () -> current != null && current.length() <= LONGEST && passwords.isOf(me, current));
    }
}

package pl.asysta.audit;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.stereotype.Component;
import pl.asysta.site.TurnedAway;
import pl.asysta.staff.SignedIn;

/**
 * Who came, went, and did not get in. Told before anybody is in: a way in of which nothing can be put down stays shut.
 * What fails is counted ({@link Attempts}).
 */
@Component
public class SignIns {
    private final Log log;
    private final Attempts attempts;
    private final Whereabouts whereabouts;
    private final JdbcClient jdbc;

    SignIns(Log log, Attempts attempts, Whereabouts whereabouts, JdbcClient jdbc) {
        this.log = log;
        this.attempts = attempts;
        this.whereabouts = whereabouts;
        this.jdbc = jdbc;
    }

    /** What somebody proves herself by, once it is said who she is. */
    public enum Proof {
        /** Her password. */
        PASSWORD,
        /** A code of her app, or one on paper. */
        CODE
    }

    /** She has given everything that is demanded of her. */
    public void cameIn(SignedIn worker) {
        log.passed(EntryKind.SIGNED_IN, whereabouts.now().by(worker.id().id()), worker.getUsername());
    }

    /** She has given one thing; more is demanded, or she was in already. */
    public void gave(Proof proof, SignedIn worker) {
        log.passed(EntryKind.PROOF_GIVEN, whereabouts.now().by(worker.id().id()), proof.name());
    }

    /** What she gave is wrong. */
    public void failed(Proof proof, SignedIn worker) {
        attempts.keep(EntryKind.PROOF_FAILED, whereabouts.now().by(worker.id().id()), proof.name());
    }

    /** She tried while there was a wait. */
    public void waited(Proof proof, SignedIn worker) {
        attempts.keep(EntryKind.WAITED, whereabouts.now().by(worker.id().id()), proof.name());
    }

    /** Somebody who may be anybody tried while there was a wait. */
    public void waited(String typedLogin) {
        attempts.keep(EntryKind.WAITED, whereabouts.now(), account(typedLogin));
    }

    @EventListener
    void went(LogoutSuccessEvent event) {
        if (event.getAuthentication().getPrincipal() instanceof SignedIn worker) {
            log.passed(EntryKind.SIGNED_OUT, whereabouts.now().by(worker.id().id()), worker.getUsername());
        }
    }

    @EventListener
    void failed(AbstractAuthenticationFailureEvent event) {
        attempts.keep(
                EntryKind.SIGN_IN_FAILED,
                whereabouts.now(),
                account(event.getAuthentication().getName()));
    }

    /** A passkey that is nobody's, or not asked for; whose it should be is not known. */
    public void passkeyRefused() {
        attempts.keep(EntryKind.SIGN_IN_FAILED, whereabouts.now(), null);
    }

    @EventListener
    void turnedAway(TurnedAway event) {
        attempts.keep(EntryKind.TURNED_AWAY, whereabouts.now(), event.guard().name());
    }

    /** Only the name of an account that exists: in haste people type their password there. */
    private @Nullable String account(String typed) {
        return jdbc.sql("select login from worker where login = ?")
                .param(typed.strip().toLowerCase(Locale.ROOT))
                .query(String.class)
                .optional()
                .orElse(null);
    }
}

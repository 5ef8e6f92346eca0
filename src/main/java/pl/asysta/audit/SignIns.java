package pl.asysta.audit;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import pl.asysta.staff.SignedIn;

/** Puts down who came, who did not get in, and who went. Nobody gets in of whom that cannot be put down. */
@Component
class SignIns {
    private final Log log;
    private final Whereabouts whereabouts;
    private final JdbcClient jdbc;

    SignIns(Log log, Whereabouts whereabouts, JdbcClient jdbc) {
        this.log = log;
        this.whereabouts = whereabouts;
        this.jdbc = jdbc;
    }

    @EventListener
    void cameIn(AuthenticationSuccessEvent event) {
        passed(EntryKind.SIGNED_IN, event.getAuthentication());
    }

    @EventListener
    void went(LogoutSuccessEvent event) {
        passed(EntryKind.SIGNED_OUT, event.getAuthentication());
    }

    @EventListener
    void failed(AbstractAuthenticationFailureEvent event) {
        var account = account(event.getAuthentication().getName());
        log.passed(EntryKind.SIGN_IN_FAILED, whereabouts.now(), account);
    }

    private void passed(EntryKind kind, Authentication authentication) {
        if (authentication.getPrincipal() instanceof SignedIn worker) {
            log.passed(kind, whereabouts.now().by(worker.id().id()), worker.getUsername());
        }
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

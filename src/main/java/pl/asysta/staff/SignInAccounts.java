package pl.asysta.staff;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsPasswordService;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The accounts as Spring Security asks for them. */
@Service
@Transactional
class SignInAccounts implements UserDetailsService, UserDetailsPasswordService {
    private final WorkerRepository workers;

    SignInAccounts(WorkerRepository workers) {
        this.workers = workers;
    }

    /**
     * The account of this login. One that is closed or has no password yet is answered as if there were none, so that
     * neither the words nor the time of the answer tell them apart.
     */
    @Override
    @Transactional(readOnly = true)
    public UserDetails loadUserByUsername(String login) {
        return workers.findByLogin(login.strip().toLowerCase(Locale.ROOT))
                .map(Worker::signedIn)
                .filter(SignedIn::isEnabled)
                .orElseThrow(() -> new UsernameNotFoundException("no such account"));
    }

    /** Keeps the password that was just typed by a stronger hash; it stays the same password. */
    @Override
    public UserDetails updatePassword(UserDetails account, @Nullable String hash) {
        var worker = workers.findById(((SignedIn) account).id()).orElseThrow();
        worker.strengthenHash(Objects.requireNonNull(hash));
        return worker.signedIn();
    }
}

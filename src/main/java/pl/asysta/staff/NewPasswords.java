package pl.asysta.staff;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import pl.asysta.centre.Centre;

/** Takes a new password, wherever it was chosen, if it is hard enough to guess. */
@Component
class NewPasswords {
    private final PasswordStrength strength;
    private final PasswordEncoder encoder;
    private final Clock clock;

    NewPasswords(PasswordStrength strength, PasswordEncoder encoder, Clock clock) {
        this.strength = strength;
        this.encoder = encoder;
        this.clock = clock;
    }

    void choose(Worker worker, String field, String password, Centre centre) {
        var her = worker.signedIn();
        strength.demand(
                field, password, List.of(her.getUsername(), her.name(), centre.name(), centre.shortName(), "asysta"));
        worker.choosePassword(Objects.requireNonNull(encoder.encode(password)), clock.instant());
    }
}

package pl.asysta.staff;

import java.util.Locale;
import java.util.Objects;
import pl.asysta.kernel.PersonName;

/** Employ a worker: give her an account. */
public record NewWorker(String login, PersonName name, Role role, String title) {
    /** Nothing may be missing; a login has no capital letters. */
    public NewWorker {
        Objects.requireNonNull(name);
        Objects.requireNonNull(role);
        Objects.requireNonNull(title);
        login = login.toLowerCase(Locale.ROOT);
    }
}

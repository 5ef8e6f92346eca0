package pl.asysta.staff;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.asysta.kernel.PersonName;

/**
 * A worker as others see her.
 *
 * @param title her role in the form she chose, "asystentka rodziny"
 * @param expertise what she is good at, in a few words, or empty
 * @param closedOn day on which her account was closed, or null
 * @param suspendedSince first day of a suspension (art. 13), or null
 */
public record WorkerView(
        WorkerId id,
        String login,
        PersonName name,
        Role role,
        String title,
        String expertise,
        boolean enabled,
        @Nullable LocalDate closedOn,
        @Nullable LocalDate suspendedSince) {
    /** First and last name. */
    public String fullName() {
        return name.full();
    }
}

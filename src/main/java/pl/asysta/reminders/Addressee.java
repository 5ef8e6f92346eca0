package pl.asysta.reminders;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pl.asysta.staff.Role;
import pl.asysta.staff.WorkerId;

/**
 * A worker as the administrator sees her among those who are reminded.
 *
 * @param lastSentAt when the mail server last took a letter to her, or null
 * @param version of her address, zero while there has been none
 */
public record Addressee(
        WorkerId worker,
        String name,
        Role role,
        ReminderChoice choice,
        @Nullable Instant lastSentAt,
        long version) {}

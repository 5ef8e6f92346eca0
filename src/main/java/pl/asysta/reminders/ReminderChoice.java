package pl.asysta.reminders;

import org.jspecify.annotations.Nullable;

/**
 * How a worker is reminded by e-mail.
 *
 * @param email where, or null while the administrator has entered no address
 * @param urgentAtOnce whether what is urgent does not wait for the digest
 */
public record ReminderChoice(@Nullable String email, Frequency frequency, boolean urgentAtOnce) {}

package pl.asysta.reminders;

/** A letter on its way. */
record Letter(LetterId id, String email, String subject, String body, int attempts) {}

package pl.asysta.agenda.web;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pl.asysta.deadlines.OpenDeadline;
import pl.asysta.reminders.AskedReminders;
import pl.asysta.staff.Viewer;

/** Beside each deadline of somebody else: when she was last reminded of it, and the name under which to do so again. */
record Reminding(Map<String, LocalDate> last, Viewer viewer) {
    /** Whether there is a button. */
    public boolean of(OpenDeadline due) {
        return AskedReminders.mayBeAsked(due, viewer);
    }

    /** What the button sends. */
    public String name(OpenDeadline due) {
        return due.name();
    }

    /** The day of the last letter about it, or null. */
    public @Nullable LocalDate on(OpenDeadline due) {
        return last.get(due.name());
    }
}

package pl.asysta.desk.web;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import pl.asysta.visits.HeldVisits.Held;
import pl.asysta.visits.VisitKind;
import pl.asysta.visits.VisitPlace;

/**
 * A visit of today: still to be written down, or written already.
 *
 * @param hour or null when nobody wrote it
 * @param page where it is written down, or what was written
 * @param address of the family, or null where the visit is elsewhere
 */
record VisitToday(
        String label,
        String familyPage,
        @Nullable LocalTime hour,
        String page,
        @Nullable VisitKind kind,
        @Nullable VisitPlace place,
        @Nullable String address,
        boolean clashes,
        @Nullable Held held) {
    /** Whether there is an entry of it. */
    public boolean isWritten() {
        return held != null;
    }
}

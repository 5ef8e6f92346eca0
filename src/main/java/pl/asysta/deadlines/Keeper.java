package pl.asysta.deadlines;

import org.jspecify.annotations.Nullable;
import pl.asysta.staff.Role;
import pl.asysta.staff.Viewer;
import pl.asysta.staff.WorkerId;

/**
 * Whose a deadline is to keep.
 *
 * @param role in which she keeps it
 * @param worker who, or null where it is the director's or her deputy's, whoever comes first
 * @param name of hers, or empty
 */
public record Keeper(Role role, @Nullable WorkerId worker, String name) {
    /** The director or her deputy. */
    public static final Keeper DIRECTOR = new Keeper(Role.DIRECTOR, null, "");

    /** Whether this viewer is, or stands in for, the one who keeps it. */
    public boolean is(Viewer viewer) {
        return worker == null
                ? viewer.role().decidesRequests()
                : viewer.assistants().contains(worker);
    }
}

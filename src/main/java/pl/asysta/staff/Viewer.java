package pl.asysta.staff;

import java.util.Set;

/**
 * Through whose eyes a page is read: what she may see depends on her role, herself and her districts.
 *
 * @param districts ids of the districts she serves today
 */
public record Viewer(WorkerId worker, Role role, Set<Integer> districts) {
    /** The name under which whoever has looked already leaves her on a request, so that nobody looks twice. */
    public static final String ON_REQUEST = Viewer.class.getName();
}

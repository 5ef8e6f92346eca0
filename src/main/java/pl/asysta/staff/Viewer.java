package pl.asysta.staff;

import java.util.HashSet;
import java.util.Set;

/**
 * Through whose eyes a page is read: what she may see depends on her role, herself, her districts and whom she stands in
 * for.
 *
 * @param districts ids of the districts she serves today
 * @param standsInFor the assistants who are away today and whose deputy she is; it ends by itself with the last day
 */
public record Viewer(WorkerId worker, Role role, Set<Integer> districts, Set<WorkerId> standsInFor) {
    /** The name under which whoever has looked already leaves her on a request, so that nobody looks twice. */
    public static final String ON_REQUEST = Viewer.class.getName();

    /** Somebody who stands in for nobody. */
    public Viewer(WorkerId worker, Role role, Set<Integer> districts) {
        this(worker, role, districts, Set.of());
    }

    /** Herself and those for whom she stands in: their families are hers to see. */
    public Set<WorkerId> assistants() {
        var all = new HashSet<>(standsInFor);
        all.add(worker);
        return all;
    }
}

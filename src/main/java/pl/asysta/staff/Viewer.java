package pl.asysta.staff;

import java.util.HashSet;
import java.util.Set;

/**
 * Through whose eyes a page is read: what she may see depends on her role, herself, her districts, whom she stands in for
 * and which families are open to her beside.
 *
 * @param districts ids of the districts she serves today
 * @param standsInFor the assistants who are away today and whose deputy she is; it ends by itself with the last day
 * @param beside families that are open to her though they are not hers
 */
public record Viewer(WorkerId worker, Role role, Set<Integer> districts, Set<WorkerId> standsInFor, OpenBeside beside) {
    /** The name under which whoever has looked already leaves her on a request, so that nobody looks twice. */
    public static final String ON_REQUEST = Viewer.class.getName();

    /** The name under which the reason that she typed to open a family in an emergency stands on a request for it. */
    public static final String OPENED_BECAUSE = ON_REQUEST + ".openedBecause";

    /** Somebody who stands in for nobody, and to whom only her own families are open. */
    public Viewer(WorkerId worker, Role role, Set<Integer> districts) {
        this(worker, role, districts, Set.of(), OpenBeside.NOTHING);
    }

    /** Herself and those for whom she stands in: their families are hers to see. */
    public Set<WorkerId> assistants() {
        var all = new HashSet<>(standsInFor);
        all.add(worker);
        return all;
    }
}

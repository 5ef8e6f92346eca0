package pl.asysta.cases;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import pl.asysta.staff.Viewer;
import pl.asysta.staff.WorkerId;

/**
 * What of a viewer a look-up of families asks: whether each is hers, and which are open to her beside.
 *
 * @param all whether every family of the centre is hers that is not restricted
 * @param restricted whether the restricted ones are too
 * @param named the restricted ones for which she is named
 * @param beside the others that are open to her for what she wants to do
 */
record Sight(
        boolean all,
        boolean restricted,
        WorkerId me,
        UUID[] assistants,
        Integer[] districts,
        UUID[] named,
        UUID[] beside,
        LocalDate today) {
    /** To read: also with whom she worked, and what she opened in an emergency. */
    static Sight reading(Viewer viewer, LocalDate today) {
        return of(viewer, viewer.beside().toRead(), today);
    }

    /** To write: her own and no others. */
    static Sight writing(Viewer viewer, LocalDate today) {
        return of(viewer, Set.of(), today);
    }

    /** To record an intervention: also what she opened in an emergency, because that is what it was opened for. */
    static Sight intervening(Viewer viewer, LocalDate today) {
        return of(viewer, viewer.beside().inEmergency().keySet(), today);
    }

    private static Sight of(Viewer viewer, Set<UUID> beside, LocalDate today) {
        return new Sight(
                viewer.role().seesAllFamilies(),
                viewer.role().restrictsFamilies(),
                viewer.worker(),
                ids(viewer.assistants().stream().map(WorkerId::id).toList()),
                viewer.districts().toArray(Integer[]::new),
                ids(viewer.beside().restricted()),
                ids(beside),
                today);
    }

    private static UUID[] ids(Collection<UUID> ids) {
        return ids.toArray(UUID[]::new);
    }
}

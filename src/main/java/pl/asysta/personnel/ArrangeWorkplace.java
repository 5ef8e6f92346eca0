package pl.asysta.personnel;

import java.util.List;
import java.util.Objects;
import pl.asysta.staff.WorkerId;

/**
 * Say where and when a worker is found.
 *
 * @param opened the version that was on the page; -1 for none
 * @param duties no two of them at the same hour
 */
public record ArrangeWorkplace(WorkerId worker, long opened, Contact contact, List<DutyHours> duties) {
    /** Nobody is on duty in two places at once. */
    public ArrangeWorkplace {
        Objects.requireNonNull(worker);
        Objects.requireNonNull(contact);
        for (int i = 0; i < duties.size(); i++) {
            if (duties.subList(0, i).stream().anyMatch(duties.get(i)::overlaps)) {
                throw new IllegalArgumentException("two duties at the same hour");
            }
        }
        duties = List.copyOf(duties);
    }
}

package pl.asysta.assignment;

import pl.asysta.staff.Availability;
import pl.asysta.staff.WorkerView;

/**
 * One assistant on the caseload board.
 *
 * @param families how many she has now
 * @param limit how many art. 15(4) allows today
 * @param availability what stands in the way of new families, apart from the limit
 */
public record AssistantOnBoard(WorkerView worker, int families, int limit, Availability availability) {
    /** Whether the limit is used up. */
    public boolean isFull() {
        return families >= limit;
    }

    /** Whether she can be given one more family today. */
    public boolean canTakeOne() {
        return !isFull() && availability.isAvailable();
    }

    /** How many families more she could have. */
    public int free() {
        return Math.max(0, limit - families);
    }
}

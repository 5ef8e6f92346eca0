package pl.asysta.assignment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.asysta.caseload.Allowance;
import pl.asysta.staff.Availability;
import pl.asysta.staff.WorkerView;

/**
 * One assistant on the caseload board.
 *
 * @param load what she carries now
 * @param allowance how much she may carry today
 * @param availability what stands in the way of new families, apart from the limit
 */
public record AssistantOnBoard(WorkerView worker, Load load, Allowance allowance, Availability availability) {
    /** How many families she has that count. */
    public int families() {
        return load.counted();
    }

    /** How many she may have. */
    public int limit() {
        return allowance.limit();
    }

    /** Whether the limit is used up. */
    public boolean isFull() {
        return !allowance.leavesRoomAt(load.counted());
    }

    /** Whether she can be given one more family today. */
    public boolean canTakeOne() {
        return !isFull() && availability.isAvailable();
    }

    /** How many families more she could have, proposals apart. */
    public int room() {
        return Math.max(0, limit() - load.counted());
    }

    /** How many places are neither taken nor reserved. */
    public int free() {
        return Math.max(0, room() - load.reserved());
    }

    /** How many families she has beyond her limit; they stay with her. */
    public int above() {
        return Math.max(0, load.counted() - limit());
    }

    /** The day on which a place of a full caseload is expected to be free, or null. */
    public @Nullable LocalDate expectedFree() {
        return isFull() && above() == 0 ? load.firstEnd() : null;
    }

    /** Her places one by one: taken, ending soon, reserved, free; those beyond the limit last. */
    public List<Slot> slots() {
        var slots = new ArrayList<Slot>();
        int within = Math.min(load.counted(), limit());
        int closing = Math.min(load.closing(), within);
        fill(slots, Slot.ACTIVE, within - closing);
        fill(slots, Slot.CLOSING, closing);
        fill(slots, Slot.RESERVED, room() - free());
        fill(slots, Slot.FREE, free());
        fill(slots, Slot.ABOVE, above());
        return slots;
    }

    private static void fill(List<Slot> slots, Slot kind, int times) {
        slots.addAll(Collections.nCopies(times, kind));
    }
}

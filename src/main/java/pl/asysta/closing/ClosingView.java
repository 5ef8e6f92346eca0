package pl.asysta.closing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.asysta.staff.WorkerId;

/**
 * The end of the work as pages show it.
 *
 * @param spell of work that ends
 * @param names titles of the goals and names of the children of whom it speaks, by their ids, as they were then
 * @param presented to the director by whom and when, or null
 * @param decided by whom and when, or null
 * @param dangerReason why the director approved it although an intervention was open, or null
 * @param remarks of the director, whenever she sent it back, the latest first
 */
public record ClosingView(
        UUID id,
        int spell,
        long version,
        ClosingState state,
        ClosingText text,
        Map<String, String> names,
        Signature saved,
        @Nullable Signature presented,
        @Nullable Signature decided,
        @Nullable String dangerReason,
        List<Remark> remarks) {
    /** Who did it and when. */
    public record Signature(WorkerId by, Instant at) {}

    /** Why it was sent back. */
    public record Remark(String words, WorkerId by, Instant at) {}

    /** Whether the director has still to decide it. */
    public boolean isPresented() {
        return state == ClosingState.PRESENTED;
    }

    /** Whether the work has ended by it. */
    public boolean isApproved() {
        return state == ClosingState.APPROVED;
    }
}

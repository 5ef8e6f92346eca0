package pl.asysta.assignment.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.asysta.assignment.QueuedRequest;
import pl.asysta.request.RequestId;

/**
 * Where a request stands among those that wait, the nearest deadline first.
 *
 * @param at from 1; 0 for one that does not wait
 * @param of how many wait
 * @param previous the one before it, or null
 * @param next the one after it; for one that does not wait, the first that does; or null
 */
record PlaceInQueue(
        int at,
        int of,
        @Nullable QueuedRequest previous,
        @Nullable QueuedRequest next) {
    static PlaceInQueue of(RequestId request, List<QueuedRequest> waiting) {
        int index = waiting.stream().map(QueuedRequest::id).toList().indexOf(request);
        return new PlaceInQueue(index + 1, waiting.size(), at(index - 1, waiting), at(index + 1, waiting));
    }

    private static @Nullable QueuedRequest at(int index, List<QueuedRequest> waiting) {
        return index < 0 || index >= waiting.size() ? null : waiting.get(index);
    }

    /** Whether the request waits. */
    public boolean isWaiting() {
        return at > 0;
    }
}

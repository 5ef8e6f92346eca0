package pl.asysta.assignment;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pl.asysta.request.RequestId;
import pl.asysta.staff.WorkerId;

/**
 * Grant a request: assign an assistant to the family, from today.
 *
 * @param opened the version of the request that was on the page
 * @param hints for the assistant
 */
public record AssignAssistant(
        RequestId request,
        long opened,
        WorkerId assistant,
        @Nullable String hints) {
    /** Request and assistant may not be missing. */
    public AssignAssistant {
        Objects.requireNonNull(request);
        Objects.requireNonNull(assistant);
    }
}

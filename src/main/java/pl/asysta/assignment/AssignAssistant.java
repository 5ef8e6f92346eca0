package pl.asysta.assignment;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pl.asysta.request.RequestId;
import pl.asysta.staff.WorkerId;

/**
 * Grant a request: assign an assistant to the family.
 *
 * @param opened the version of the request that was on the page
 * @param hints for the assistant
 */
public record AssignAssistant(
        RequestId request,
        long opened,
        WorkerId assistant,
        AssignmentTerms terms,
        @Nullable String hints) {
    /** Request, assistant and terms may not be missing. */
    public AssignAssistant {
        Objects.requireNonNull(request);
        Objects.requireNonNull(assistant);
        Objects.requireNonNull(terms);
    }
}

package pl.asysta.request;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.CaseId;
import pl.asysta.staff.WorkerId;

/**
 * File a request for an assistant, or file it again after it was returned.
 *
 * @param opened the version that was on the page; -1 for none
 * @param justification of the social worker; null where the family asks itself
 * @param expectations of the family as it said them; null where the family asks itself
 */
public record FileRequest(
        CaseId family,
        long opened,
        @Nullable String justification,
        @Nullable String expectations,
        String scope,
        @Nullable WorkerId proposedAssistant) {
    /** The version of a request that has not been filed yet. */
    public static final long NEW = -1;

    /** What the director reads may not be missing. */
    public FileRequest {
        Objects.requireNonNull(family);
        Objects.requireNonNull(scope);
    }

    /** A family's own request, which needs nobody else's reasons and no consent (art. 8(6) of the act "Za życiem"). */
    public static FileRequest ofTheFamily(CaseId family, long opened, String scope) {
        return new FileRequest(family, opened, null, null, scope, null);
    }
}

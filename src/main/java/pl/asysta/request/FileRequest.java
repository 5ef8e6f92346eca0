package pl.asysta.request;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.PersonId;
import pl.asysta.staff.WorkerId;

/**
 * File a request for an assistant, or file it again after it was returned.
 *
 * @param opened the version that was on the page; -1 for none
 * @param consentSignedOn when the family signed the participation consent; null if it is on file or not asked for
 * @param signatories who signed it
 */
public record FileRequest(
        CaseId family,
        long opened,
        String justification,
        String scope,
        @Nullable WorkerId proposedAssistant,
        @Nullable LocalDate consentSignedOn,
        Set<PersonId> signatories) {
    /** What the director reads may not be missing. */
    public FileRequest {
        Objects.requireNonNull(family);
        Objects.requireNonNull(justification);
        Objects.requireNonNull(scope);
        signatories = Set.copyOf(signatories);
    }
}

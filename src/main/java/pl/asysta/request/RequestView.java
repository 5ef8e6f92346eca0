package pl.asysta.request;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.CaseId;
import pl.asysta.staff.WorkerId;

/**
 * A request as its pages show it.
 *
 * @param justification of the social worker; null where the family asks itself
 * @param expectations of the family; null where it asks itself
 * @param resubmittedOn when it was filed again, completed, or null
 * @param events oldest first
 */
public record RequestView(
        RequestId id,
        long version,
        String number,
        CaseId family,
        RequestStatus status,
        @Nullable String justification,
        @Nullable String expectations,
        String scope,
        @Nullable WorkerId proposedAssistant,
        WorkerId filedBy,
        LocalDate filedOn,
        @Nullable LocalDate resubmittedOn,
        @Nullable WorkerId decidedBy,
        @Nullable LocalDate decidedOn,
        @Nullable String reason,
        List<RequestEventView> events) {
    /** Whether the social worker is to complete it. */
    public boolean awaitsAuthor() {
        return status == RequestStatus.RETURNED;
    }

    /** Since when it waits for the director, or waited last. */
    public LocalDate submittedOn() {
        return resubmittedOn == null ? filedOn : resubmittedOn;
    }

    /** Whether she wrote it or completed it, in whatever role she did. */
    public boolean isWrittenBy(WorkerId worker) {
        return filedBy.equals(worker)
                || events.stream()
                        .filter(event -> event.kind().equals(RequestEvent.Kind.RESUBMITTED.name()))
                        .anyMatch(event -> event.by().equals(worker));
    }

    /** Whether it waits for the director. */
    public boolean isWaiting() {
        return status == RequestStatus.SUBMITTED;
    }

    /** Whether the social worker may file it again, or another one after a refusal. */
    public boolean mayBeFiled() {
        return status == RequestStatus.RETURNED || status == RequestStatus.REFUSED;
    }

    /** What the director wrote to the assistant, or null. */
    public @Nullable String hints() {
        return events.stream()
                .filter(event -> event.kind().equals(RequestEvent.Kind.ASSIGNED.name()))
                .map(RequestEventView::text)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** What the director asked to complete, when the request was returned last. */
    public Optional<RequestEventView> returned() {
        return events.stream()
                .filter(event -> event.kind().equals(RequestEvent.Kind.RETURNED.name()))
                .reduce((first, second) -> second);
    }
}

package pl.asysta.request;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.CaseId;
import pl.asysta.kernel.RuleViolation;
import pl.asysta.kernel.StaleVersion;
import pl.asysta.request.RequestEvent.Kind;
import pl.asysta.staff.WorkerId;

/** The request of a social worker that a family be assigned an assistant (art. 11(3)). */
@Entity
@Table(name = "assignment_request")
class AssignmentRequest {
    @EmbeddedId
    private RequestId id;

    @Version
    private long version;

    private String number;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "case_id"))
    private CaseId family;

    @Enumerated(EnumType.STRING)
    private RequestStatus status = RequestStatus.SUBMITTED;

    private @Nullable String justification;
    private @Nullable String expectations;
    private String scope;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "proposed_assistant_id"))
    private @Nullable WorkerId proposedAssistant;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "filed_by"))
    private WorkerId filedBy;

    private LocalDate filedOn;
    private @Nullable LocalDate resubmittedOn;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "decided_by"))
    private @Nullable WorkerId decidedBy;

    private @Nullable LocalDate decidedOn;
    private @Nullable String reason;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "request_id", nullable = false, updatable = false)
    @OrderBy("at")
    private List<RequestEvent> events = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected AssignmentRequest() {}

    AssignmentRequest(FileRequest filing, String number, WorkerId by, LocalDate today, Instant now) {
        this.id = RequestId.next();
        this.number = number;
        this.family = filing.family();
        this.justification = filing.justification();
        this.expectations = filing.expectations();
        this.scope = filing.scope();
        this.proposedAssistant = filing.proposedAssistant();
        this.filedBy = by;
        this.filedOn = today;
        events.add(new RequestEvent(Kind.SUBMITTED, null, by, now));
    }

    CaseId family() {
        return family;
    }

    RequestId id() {
        return id;
    }

    /** The social worker sends it again, completed. */
    void resubmit(FileRequest filing, WorkerId by, Instant now, LocalDate today) {
        if (status != RequestStatus.RETURNED) {
            throw new RuleViolation("request.already-on-its-way");
        }
        StaleVersion.refuseUnless(filing.opened(), version);
        justification = filing.justification();
        expectations = filing.expectations();
        scope = filing.scope();
        proposedAssistant = filing.proposedAssistant();
        resubmittedOn = today;
        status = RequestStatus.SUBMITTED;
        events.add(new RequestEvent(Kind.RESUBMITTED, null, by, now));
    }

    /** Whether this worker has filed exactly this, and it waits for a decision, as after a double click. */
    boolean isFiledWith(FileRequest filing, WorkerId by) {
        return status == RequestStatus.SUBMITTED
                && by.equals(lastEvent().by())
                && Objects.equals(filing.justification(), justification)
                && Objects.equals(filing.expectations(), expectations)
                && filing.scope().equals(scope)
                && Objects.equals(filing.proposedAssistant(), proposedAssistant);
    }

    void sendBack(long opened, String comment, WorkerId by, Instant now) {
        refuseUnlessWaiting(opened);
        refuseTheAuthor(by);
        status = RequestStatus.RETURNED;
        events.add(new RequestEvent(Kind.RETURNED, comment, by, now));
    }

    void refuse(long opened, String why, WorkerId by, Instant now, LocalDate today) {
        refuseUnlessWaiting(opened);
        refuseTheAuthor(by);
        decide(RequestStatus.REFUSED, by, today);
        reason = why;
        events.add(new RequestEvent(Kind.REFUSED, why, by, now));
    }

    void grant(long opened, @Nullable String hints, WorkerId by, Instant now, LocalDate today) {
        refuseUnlessWaiting(opened);
        refuseTheAuthor(by);
        decide(RequestStatus.ASSIGNED, by, today);
        events.add(new RequestEvent(Kind.ASSIGNED, hints, by, now));
    }

    /** Whether this worker has sent it back with this very comment, as after a double click. */
    boolean isReturnedWith(String comment, WorkerId by) {
        var last = lastEvent();
        return status == RequestStatus.RETURNED && comment.equals(last.text()) && by.equals(last.by());
    }

    /** Whether this worker has refused it for this very reason, as after a double click. */
    boolean isRefusedWith(String why, WorkerId by) {
        return status == RequestStatus.REFUSED && why.equals(reason) && by.equals(decidedBy);
    }

    RequestView view() {
        return new RequestView(
                id,
                version,
                number,
                family,
                status,
                justification,
                expectations,
                scope,
                proposedAssistant,
                filedBy,
                filedOn,
                resubmittedOn,
                decidedBy,
                decidedOn,
                reason,
                events.stream().map(RequestEvent::view).toList());
    }

    private RequestEventView lastEvent() {
        return events.get(events.size() - 1).view();
    }

    private void decide(RequestStatus decision, WorkerId by, LocalDate today) {
        status = decision;
        decidedBy = by;
        decidedOn = today;
    }

    /** By person, not by role: a director may have written it as a social worker. */
    private void refuseTheAuthor(WorkerId by) {
        if (view().isWrittenBy(by)) {
            throw new RuleViolation("request.written-by-the-same");
        }
    }

    private void refuseUnlessWaiting(long opened) {
        if (status != RequestStatus.SUBMITTED) {
            throw new AlreadyDecided(status);
        }
        StaleVersion.refuseUnless(opened, version);
    }
}

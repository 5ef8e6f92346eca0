package pl.asysta.assignment;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.CaseId;
import pl.asysta.request.RequestId;
import pl.asysta.staff.WorkerId;
import pl.asysta.statute.LegalBasis;

/** That an assistant works with a family, from a day until it is ended (art. 11(4)). */
@Entity
@Table(name = "assignment")
class Assignment {
    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "case_id"))
    private CaseId family;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "request_id"))
    private RequestId request;

    @Enumerated(EnumType.STRING)
    private LegalBasis basis;

    @Enumerated(EnumType.STRING)
    private @Nullable MainGoal goal;

    private @Nullable String letterNumber;
    private LocalDate startedOn;
    private @Nullable LocalDate plannedEnd;
    private @Nullable String hints;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "assigned_by"))
    private WorkerId assignedBy;

    private Instant assignedAt;

    private @Nullable UUID follows;
    private @Nullable String handoverNote;
    private @Nullable Instant acceptedAt;

    private @Nullable LocalDate endedOn;

    @Enumerated(EnumType.STRING)
    private @Nullable EndReason endReason;

    private @Nullable String endWords;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "ended_by"))
    private @Nullable WorkerId endedBy;

    private @Nullable Instant endedAt;

    @SuppressWarnings("NullAway.Init")
    protected Assignment() {}

    Assignment(AssignmentBasis basis, AssignmentTerms terms) {
        this.id = UUID.randomUUID();
        this.family = basis.family();
        this.request = basis.request();
        this.basis = basis.law();
        this.letterNumber = basis.letterNumber();
        this.hints = basis.hints();
        this.assignedBy = basis.assignedBy();
        this.assignedAt = basis.assignedAt();
        this.goal = terms.goal();
        this.startedOn = terms.from();
        this.plannedEnd = terms.plannedEnd();
    }

    boolean isOf(CaseId other) {
        return family.equals(other);
    }

    boolean is(AssignmentId other) {
        return id.equals(other.id());
    }

    boolean isOpen() {
        return endedOn == null;
    }

    LegalBasis basis() {
        return basis;
    }

    LocalDate startedOn() {
        return startedOn;
    }

    @Nullable
    LocalDate plannedEnd() {
        return plannedEnd;
    }

    RequestId request() {
        return request;
    }

    /** The same goal and planned end from a later day, for whoever takes over. */
    AssignmentTerms termsFrom(LocalDate day) {
        boolean past = plannedEnd == null || plannedEnd.isBefore(day);
        return new AssignmentTerms(goal == null ? MainGoal.PREVENT_SEPARATION : goal, day, past ? null : plannedEnd);
    }

    boolean follows(AssignmentId other) {
        return other.id().equals(follows);
    }

    /** It takes over from an assignment that has ended, with what its assistant left in writing. */
    void takeOver(Assignment earlier, String note) {
        follows = earlier.id;
        handoverNote = note;
    }

    /** The new assistant has taken over; once is enough. */
    void accept(Instant now) {
        if (acceptedAt == null && follows != null) {
            acceptedAt = now;
        }
    }

    void planEnd(@Nullable LocalDate planned) {
        plannedEnd = planned;
    }

    void end(LocalDate on, EndReason reason, @Nullable String words, WorkerId by, Instant now) {
        endedOn = on;
        endReason = reason;
        endWords = words;
        endedBy = by;
        endedAt = now;
    }
}

package pl.asysta.assignment;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.CaseId;
import pl.asysta.request.RequestId;
import pl.asysta.staff.WorkerId;

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

    private LocalDate startedOn;
    private @Nullable LocalDate endedOn;
    private @Nullable String hints;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "assigned_by"))
    private WorkerId assignedBy;

    private Instant assignedAt;

    @SuppressWarnings("NullAway.Init")
    protected Assignment() {}

    Assignment(AssignmentBasis basis, LocalDate from) {
        this.id = UUID.randomUUID();
        this.family = basis.family();
        this.request = basis.request();
        this.hints = basis.hints();
        this.startedOn = from;
        this.assignedBy = basis.assignedBy();
        this.assignedAt = basis.assignedAt();
    }

    boolean isOf(CaseId other) {
        return family.equals(other);
    }
}

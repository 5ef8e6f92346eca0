package pl.asysta.assignment;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.SQLRestriction;
import pl.asysta.cases.CaseId;
import pl.asysta.staff.WorkerId;
import pl.asysta.staff.WorkerView;
import pl.asysta.statute.CaseloadLimit;

/** One assistant's families: the consistency boundary of the cap of art. 15(4). */
@Entity
@Table(name = "caseload")
class Caseload {
    @EmbeddedId
    @AttributeOverride(name = "id", column = @Column(name = "assistant_id"))
    private WorkerId assistant;

    @Version
    private long version;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "assistant_id", nullable = false, updatable = false)
    @SQLRestriction("ended_on is null")
    private List<Assignment> families = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Caseload() {}

    Caseload(WorkerId assistant) {
        this.assistant = assistant;
    }

    /** Takes one more family, or refuses it when the act allows no more. */
    Assignment take(AssignmentBasis basis, WorkerView worker, LocalDate from) {
        var limit = CaseloadLimit.on(from);
        if (!limit.leavesRoomAt(size())) {
            throw new CaseloadFull(worker.fullName(), size(), limit);
        }
        var assignment = new Assignment(basis, from);
        families.add(assignment);
        return assignment;
    }

    /** Whether this family is with the assistant now. */
    boolean has(CaseId family) {
        return families.stream().anyMatch(assignment -> assignment.isOf(family));
    }

    /** How many families the assistant has now. */
    int size() {
        return families.size();
    }
}

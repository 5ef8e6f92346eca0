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
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.annotations.SQLRestriction;
import pl.asysta.caseload.Allowance;
import pl.asysta.cases.CaseId;
import pl.asysta.staff.WorkerId;
import pl.asysta.staff.WorkerView;

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

    /**
     * Takes one more family, or refuses it when one of these allowances has no room.
     *
     * @param allowances of every day that matters: today's and that of the first day
     */
    Assignment take(AssignmentBasis basis, AssignmentTerms terms, WorkerView worker, Collection<Allowance> allowances) {
        for (var allowance : allowances) {
            if (allowance.counts(basis.law()) && !allowance.leavesRoomAt(counted(allowance))) {
                throw new CaseloadFull(worker.fullName(), counted(allowance), allowance);
            }
        }
        var assignment = new Assignment(basis, terms);
        families.add(assignment);
        return assignment;
    }

    /** Whether this family is with the assistant now. */
    boolean has(CaseId family) {
        return of(family).isPresent();
    }

    /** The assignment of this family, if it is with the assistant now. */
    Optional<Assignment> of(CaseId family) {
        return open().filter(assignment -> assignment.isOf(family)).findFirst();
    }

    /** How many families the assistant has now. */
    int size() {
        return (int) open().count();
    }

    /** How many of them count towards a limit. */
    int counted(Allowance allowance) {
        return (int) open().filter(assignment -> allowance.counts(assignment.basis()))
                .count();
    }

    private Stream<Assignment> open() {
        return families.stream().filter(Assignment::isOpen);
    }
}

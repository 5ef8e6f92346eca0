package pl.asysta.personnel;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import pl.asysta.kernel.StaleVersion;
import pl.asysta.staff.WorkerId;

/** How a worker is employed, with the history of it and of an assistant's grades. */
@Entity
@Table(name = "employment")
class Employment {
    private static final Comparator<DateSpan> LATEST_FIRST =
            Comparator.comparing(DateSpan::firstDay).reversed();

    @EmbeddedId
    @AttributeOverride(name = "id", column = @Column(name = "worker_id"))
    private WorkerId worker;

    @Version
    private long version;

    @ElementCollection
    @CollectionTable(name = "employment_term", joinColumns = @JoinColumn(name = "worker_id"))
    private List<EmploymentTerm> terms = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "assistant_grade", joinColumns = @JoinColumn(name = "worker_id"))
    private List<GradeTerm> grades = new ArrayList<>();

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "saved_by"))
    private WorkerId savedBy;

    private Instant savedAt;

    @SuppressWarnings("NullAway.Init")
    protected Employment() {}

    Employment(RecordEmployment command, WorkerId by, Instant at) {
        this.worker = command.worker();
        record(command, by, at);
    }

    void update(RecordEmployment command, WorkerId by, Instant at) {
        var known = view();
        if (known.terms().equals(latestFirst(command.terms()))
                && known.grades().equals(latestFirst(command.grades()))) {
            return; // the same once more, as after a double click
        }
        StaleVersion.refuseUnless(command.opened(), version);
        record(command, by, at);
    }

    EmploymentView view() {
        return new EmploymentView(version, latestFirst(terms), latestFirst(grades));
    }

    private void record(RecordEmployment command, WorkerId by, Instant at) {
        terms.clear();
        terms.addAll(command.terms());
        grades.clear();
        grades.addAll(command.grades());
        savedBy = by;
        savedAt = at;
    }

    private static <T extends DateSpan> List<T> latestFirst(List<T> spans) {
        return spans.stream().sorted(LATEST_FIRST).toList();
    }
}

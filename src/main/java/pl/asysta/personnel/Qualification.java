package pl.asysta.personnel;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.asysta.kernel.StaleVersion;
import pl.asysta.staff.WorkerId;

/** What qualifies a worker for her work (art. 12(1)). */
@Entity
@Table(name = "qualification")
class Qualification {
    @EmbeddedId
    @AttributeOverride(name = "id", column = @Column(name = "worker_id"))
    private WorkerId worker;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private @Nullable QualificationPath path;

    @Embedded
    private @Nullable Statements statements;

    @Embedded
    private @Nullable OffenderRegisterCheck check;

    @ElementCollection
    @CollectionTable(name = "qualification_certificate", joinColumns = @JoinColumn(name = "worker_id"))
    @OrderColumn(name = "position")
    private List<Certificate> certificates = new ArrayList<>();

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "saved_by"))
    private WorkerId savedBy;

    private Instant savedAt;

    @SuppressWarnings("NullAway.Init")
    protected Qualification() {}

    Qualification(RecordQualification command, WorkerId by, Instant at) {
        this.worker = command.worker();
        record(command.text(), by, at);
    }

    void update(RecordQualification command, WorkerId by, Instant at) {
        if (view().text().equals(command.text())) {
            return; // the same once more, as after a double click
        }
        StaleVersion.refuseUnless(command.opened(), version);
        record(command.text(), by, at);
    }

    QualificationView view() {
        return new QualificationView(
                version,
                new QualificationText(path, statements == null ? Statements.NONE : statements, check, certificates),
                savedBy);
    }

    private void record(QualificationText text, WorkerId by, Instant at) {
        path = text.path();
        statements = text.statements();
        check = text.check();
        certificates.clear();
        certificates.addAll(text.certificates());
        savedBy = by;
        savedAt = at;
    }
}

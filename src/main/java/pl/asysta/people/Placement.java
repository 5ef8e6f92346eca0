package pl.asysta.people;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.PersonId;
import pl.asysta.kernel.StaleVersion;
import pl.asysta.staff.WorkerId;

/** That a child of the family lives elsewhere for a time; the family's case goes on. */
@Entity
@Table(name = "child_placement")
class Placement {
    @Id
    private UUID id;

    @Version
    private long version;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "case_id"))
    private CaseId family;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "person_id"))
    private PersonId child;

    @Enumerated(EnumType.STRING)
    private PlacementForm form;

    private String place;
    private LocalDate placedOn;
    private @Nullable LocalDate returnedOn;
    private String basis;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "recorded_by"))
    private WorkerId recordedBy;

    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected Placement() {}

    @SuppressWarnings("NullAway.Init")
    Placement(RecordPlacement command, WorkerId by, Instant at) {
        this.id = UUID.randomUUID();
        this.family = command.family();
        this.child = command.child();
        write(command, by, at);
    }

    void correct(long opened, RecordPlacement command, WorkerId by, Instant at) {
        StaleVersion.refuseUnless(opened, version);
        write(command, by, at);
    }

    private void write(RecordPlacement command, WorkerId by, Instant at) {
        form = command.form();
        place = command.place();
        placedOn = command.placedOn();
        returnedOn = command.returnedOn();
        basis = command.basis();
        recordedBy = by;
        recordedAt = at;
    }

    PlacementView view() {
        return new PlacementView(id, version, child, form, place, placedOn, returnedOn, basis);
    }
}

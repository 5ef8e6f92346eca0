package pl.asysta.facility;

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
import pl.asysta.cases.CaseId;
import pl.asysta.cases.PersonId;
import pl.asysta.kernel.StaleVersion;
import pl.asysta.staff.WorkerId;

/** Which facility a minor parent leaves and when (art. 11(1a)). */
@Entity
@Table(name = "facility_notice")
class FacilityNotice {
    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "case_id"))
    private CaseId family;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private FacilityKind facility;

    private LocalDate leavesOn;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "parent_id"))
    private PersonId parent;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "saved_by"))
    private WorkerId savedBy;

    private Instant savedAt;

    @SuppressWarnings("NullAway.Init")
    protected FacilityNotice() {}

    FacilityNotice(RecordNotice recording, WorkerId by, Instant at) {
        this.id = UUID.randomUUID();
        this.family = recording.family();
        this.facility = recording.facility();
        this.leavesOn = recording.leavesOn();
        this.parent = recording.parent();
        this.savedBy = by;
        this.savedAt = at;
    }

    /** Whether exactly this is on record already, as after a double click. */
    boolean says(RecordNotice recording) {
        return recording.facility() == facility
                && recording.leavesOn().equals(leavesOn)
                && recording.parent().equals(parent);
    }

    void correct(RecordNotice recording, WorkerId by, Instant at) {
        StaleVersion.refuseUnless(recording.opened(), version);
        facility = recording.facility();
        leavesOn = recording.leavesOn();
        parent = recording.parent();
        savedBy = by;
        savedAt = at;
    }

    NoticeView view() {
        return new NoticeView(version, facility, leavesOn, parent);
    }
}

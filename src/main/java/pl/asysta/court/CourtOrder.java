package pl.asysta.court;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import pl.asysta.cases.CaseId;
import pl.asysta.kernel.StaleVersion;
import pl.asysta.staff.WorkerId;

/** The order by which a court obliged the parents to work with an assistant (art. 109 § 2(1) KRO). */
@Entity
@Table(name = "court_order")
class CourtOrder {
    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "case_id"))
    private CaseId family;

    @Version
    private long version;

    @Embedded
    private OrderText text;

    @ElementCollection
    @CollectionTable(name = "court_report", joinColumns = @JoinColumn(name = "order_id"))
    @OrderColumn(name = "position")
    private List<CourtReport> reports = new ArrayList<>();

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "saved_by"))
    private WorkerId savedBy;

    private Instant savedAt;

    @SuppressWarnings("NullAway.Init")
    protected CourtOrder() {}

    CourtOrder(RecordCourtOrder recording, WorkerId by, Instant at) {
        this.id = UUID.randomUUID();
        this.family = recording.family();
        this.text = recording.text();
        this.reports.addAll(recording.reports());
        this.savedBy = by;
        this.savedAt = at;
    }

    /** Whether exactly this is on record already, as after a double click. */
    boolean says(RecordCourtOrder recording) {
        return recording.text().equals(text) && recording.reports().equals(List.copyOf(reports));
    }

    void correct(RecordCourtOrder recording, WorkerId by, Instant at) {
        StaleVersion.refuseUnless(recording.opened(), version);
        text = recording.text();
        if (!recording.reports().equals(List.copyOf(reports))) {
            reports.clear();
            reports.addAll(recording.reports());
        }
        savedBy = by;
        savedAt = at;
    }

    CourtOrderView view(ZoneId zone) {
        return new CourtOrderView(
                version,
                text,
                List.copyOf(reports),
                savedBy,
                savedAt.atZone(zone).toLocalDate());
    }
}

package pl.asysta.childatrisk;

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
import pl.asysta.staff.WorkerId;

/** How a child was on a day, as somebody saw it. */
@Entity
@Table(name = "child_at_risk_entry")
class MonitoringEntry {
    @Id
    private UUID id;

    private LocalDate seenOn;

    @Enumerated(EnumType.STRING)
    private Informant source;

    private @Nullable String reporter;
    private String seen;
    private LocalDate nextCheckOn;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "recorded_by"))
    private WorkerId recordedBy;

    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected MonitoringEntry() {}

    MonitoringEntry(RecordCheck check, WorkerId by, Instant now) {
        this.id = UUID.randomUUID();
        this.seenOn = check.seenOn();
        this.source = check.account().source();
        this.reporter = check.account().reporter();
        this.seen = check.account().words();
        this.nextCheckOn = check.nextCheckOn();
        this.recordedBy = by;
        this.recordedAt = now;
    }

    EntryView view() {
        return new EntryView(seenOn, new Account(source, reporter, seen), nextCheckOn, recordedBy);
    }
}

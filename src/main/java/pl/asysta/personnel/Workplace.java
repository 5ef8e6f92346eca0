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
import org.jspecify.annotations.Nullable;
import pl.asysta.kernel.StaleVersion;
import pl.asysta.staff.WorkerId;

/** Where a worker sits, how she is called and when she is on duty. */
@Entity
@Table(name = "workplace")
class Workplace {
    private static final Comparator<DutyHours> THROUGH_THE_WEEK =
            Comparator.comparing(DutyHours::weekday).thenComparing(DutyHours::starts);

    @EmbeddedId
    @AttributeOverride(name = "id", column = @Column(name = "worker_id"))
    private WorkerId worker;

    @Version
    private long version;

    @Embedded
    private @Nullable Contact contact;

    @ElementCollection
    @CollectionTable(name = "duty_hours", joinColumns = @JoinColumn(name = "worker_id"))
    private List<DutyHours> duties = new ArrayList<>();

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "saved_by"))
    private WorkerId savedBy;

    private Instant savedAt;

    @SuppressWarnings("NullAway.Init")
    protected Workplace() {}

    Workplace(ArrangeWorkplace command, WorkerId by, Instant at) {
        this.worker = command.worker();
        arrange(command, by, at);
    }

    void rearrange(ArrangeWorkplace command, WorkerId by, Instant at) {
        if (view().contact().equals(command.contact()) && view().duties().equals(sorted(command.duties()))) {
            return; // the same once more, as after a double click
        }
        StaleVersion.refuseUnless(command.opened(), version);
        arrange(command, by, at);
    }

    WorkplaceView view() {
        return new WorkplaceView(version, contact == null ? Contact.NONE : contact, sorted(duties));
    }

    private void arrange(ArrangeWorkplace command, WorkerId by, Instant at) {
        contact = command.contact();
        duties.clear();
        duties.addAll(command.duties());
        savedBy = by;
        savedAt = at;
    }

    private static List<DutyHours> sorted(List<DutyHours> duties) {
        return duties.stream().sorted(THROUGH_THE_WEEK).toList();
    }
}

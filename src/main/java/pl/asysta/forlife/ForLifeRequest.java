package pl.asysta.forlife;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.CaseId;
import pl.asysta.kernel.StaleVersion;
import pl.asysta.staff.WorkerId;

/** The family's own request to have support coordinated by an assistant (art. 8(6) and (7)): a draft until filed. */
@Entity
@Table(name = "for_life_request")
class ForLifeRequest {
    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "case_id"))
    private CaseId family;

    @Version
    private long version;

    @Embedded
    private ForLifeText text;

    @ElementCollection
    @CollectionTable(name = "for_life_field", joinColumns = @JoinColumn(name = "request_id"))
    @Column(name = "field")
    @Enumerated(EnumType.STRING)
    private Set<CounsellingField> fields = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "for_life_statement", joinColumns = @JoinColumn(name = "request_id"))
    @MapKeyColumn(name = "kind")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "made_on")
    private Map<Statement, LocalDate> statements = new EnumMap<>(Statement.class);

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "saved_by"))
    private WorkerId savedBy;

    private Instant savedAt;
    private @Nullable LocalDate filedOn;

    @SuppressWarnings("NullAway.Init")
    protected ForLifeRequest() {}

    ForLifeRequest(RecordForLife recording, WorkerId by, Instant at) {
        this.id = UUID.randomUUID();
        this.family = recording.family();
        this.savedBy = by;
        this.savedAt = at;
        this.text = recording.text();
        this.fields.addAll(recording.fields());
        this.statements.putAll(recording.statements());
    }

    /** Whether exactly this is on record already, as after a double click. */
    boolean says(RecordForLife recording) {
        return recording.text().equals(text)
                && recording.fields().equals(Set.copyOf(fields))
                && recording.statements().equals(Map.copyOf(statements));
    }

    void save(RecordForLife recording, WorkerId by, Instant at) {
        if (says(recording)) {
            return;
        }
        StaleVersion.refuseUnless(recording.opened(), version);
        text = recording.text();
        fields.retainAll(recording.fields());
        fields.addAll(recording.fields());
        statements.keySet().retainAll(recording.statements().keySet());
        statements.putAll(recording.statements());
        savedBy = by;
        savedAt = at;
        filedOn = null; // a returned request is a draft again
    }

    void file(LocalDate today) {
        filedOn = today;
    }

    ForLifeView view() {
        return new ForLifeView(version, text, Set.copyOf(fields), Map.copyOf(statements), savedBy, filedOn);
    }
}

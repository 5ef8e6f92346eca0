package pl.asysta.diagnosis;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.CaseId;
import pl.asysta.kernel.StaleVersion;
import pl.asysta.staff.WorkerId;

/** One version of a family's diagnosis; a draft until it is done, and locked from then on. */
@Entity
@Table(name = "family_diagnosis")
class Diagnosis {
    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "case_id"))
    private CaseId family;

    private int number;

    @Version
    private long version;

    @Embedded
    private @Nullable DiagnosisText text;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> names = Map.of();

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "saved_by"))
    private WorkerId savedBy;

    private Instant savedAt;
    private @Nullable LocalDate completedOn;

    @SuppressWarnings("NullAway.Init")
    protected Diagnosis() {}

    Diagnosis(CaseId family, int number, DiagnosisText text, Map<String, String> names, WorkerId by, Instant at) {
        this.id = UUID.randomUUID();
        this.family = family;
        this.number = number;
        this.text = text;
        this.names = names;
        this.savedBy = by;
        this.savedAt = at;
    }

    boolean isDraft() {
        return completedOn == null;
    }

    DiagnosisText text() {
        return text == null ? DiagnosisText.EMPTY : text;
    }

    void write(long opened, DiagnosisText newText, Map<String, String> newNames, WorkerId by, Instant at) {
        if (newText.equals(text())) {
            return; // the same draft twice, as after a double click
        }
        StaleVersion.refuseUnless(opened, version);
        text = newText;
        names = newNames;
        savedBy = by;
        savedAt = at;
    }

    void complete(LocalDate on) {
        completedOn = on;
    }

    DiagnosisView view() {
        return new DiagnosisView(number, version, text(), names, savedBy, savedAt, completedOn);
    }
}

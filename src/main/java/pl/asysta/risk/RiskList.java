package pl.asysta.risk;

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
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.CaseId;
import pl.asysta.kernel.RuleViolation;
import pl.asysta.kernel.StaleVersion;
import pl.asysta.staff.WorkerId;

/** One risk list of a family, filled under one version of the catalogue: a draft until completed, then locked. */
@Entity
@Table(name = "risk_list")
class RiskList {
    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "case_id"))
    private CaseId family;

    @Version
    private long version;

    /** Which of the family's lists, from 1. */
    private int number;

    private int catalogueVersion;
    private int score;

    @Enumerated(EnumType.STRING)
    private @Nullable RiskBand band;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "saved_by"))
    private WorkerId savedBy;

    private Instant savedAt;
    private @Nullable LocalDate completedOn;

    @ElementCollection
    @CollectionTable(name = "risk_answer", joinColumns = @JoinColumn(name = "list_id"))
    @MapKeyColumn(name = "factor_code")
    private Map<String, RiskAnswer> answers = new HashMap<>();

    @SuppressWarnings("NullAway.Init")
    protected RiskList() {}

    RiskList(FillRiskList command, WorkerId by, Instant at) {
        this.id = UUID.randomUUID();
        this.family = command.family();
        this.number = command.number();
        this.catalogueVersion = command.catalogueVersion();
        this.answers.putAll(command.answers());
        this.savedBy = by;
        this.savedAt = at;
    }

    void save(FillRiskList command, WorkerId by, Instant at) {
        if (command.answers().equals(Map.copyOf(answers))) {
            return; // the same draft twice, as after a double click
        }
        StaleVersion.refuseUnless(command.opened(), version);
        if (completedOn != null) {
            throw new RuleViolation("risk.locked");
        }
        answers.keySet().retainAll(command.answers().keySet());
        answers.putAll(command.answers());
        savedBy = by;
        savedAt = at;
    }

    void complete(RiskResult result, LocalDate today) {
        score = result.score();
        band = result.band();
        completedOn = today;
    }

    int number() {
        return number;
    }

    int catalogueVersion() {
        return catalogueVersion;
    }

    boolean isCompleted() {
        return completedOn != null;
    }

    /** Whether exactly these answers have been completed already, as after a double click. */
    boolean isCompletedWith(Map<String, RiskAnswer> sent) {
        return completedOn != null && sent.equals(Map.copyOf(answers));
    }

    RiskListView view(RiskCatalogue catalogue) {
        return new RiskListView(number, version, catalogue, Map.copyOf(answers), savedBy, completedOn);
    }
}

package pl.asysta.interview;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.CaseId;
import pl.asysta.kernel.RuleViolation;
import pl.asysta.kernel.StaleVersion;
import pl.asysta.staff.WorkerId;

/** The analysis that follows the interview (art. 11(2)): a draft until completed, then locked. */
@Entity
@Table(name = "situation_analysis")
class SituationAnalysis {
    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "case_id"))
    private CaseId family;

    @Version
    private long version;

    @Embedded
    private @Nullable AnalysisText text;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "saved_by"))
    private WorkerId savedBy;

    private Instant savedAt;
    private @Nullable LocalDate completedOn;

    @SuppressWarnings("NullAway.Init")
    protected SituationAnalysis() {}

    SituationAnalysis(CaseId family, AnalysisText text, WorkerId by, Instant at) {
        this.id = UUID.randomUUID();
        this.family = family;
        this.text = text;
        this.savedBy = by;
        this.savedAt = at;
    }

    void save(long opened, AnalysisText newText, WorkerId by, Instant at) {
        if (newText.equals(text)) {
            return; // the same draft twice, as after a double click
        }
        StaleVersion.refuseUnless(opened, version);
        if (completedOn != null) {
            throw new RuleViolation("interview.analysis-locked");
        }
        text = newText;
        savedBy = by;
        savedAt = at;
    }

    void complete(LocalDate today) {
        completedOn = today;
    }

    /** Whether exactly this text has been completed already, as after a double click. */
    boolean isCompletedWith(AnalysisText sent) {
        return completedOn != null && sent.equals(text);
    }

    AnalysisView view() {
        return new AnalysisView(version, text == null ? AnalysisText.EMPTY : text, savedBy, completedOn);
    }
}

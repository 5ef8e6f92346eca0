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

/** The environmental interview with a family (art. 11(1)): a draft until completed, then locked. */
@Entity
@Table(name = "environmental_interview")
class EnvironmentalInterview {
    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "case_id"))
    private CaseId family;

    @Version
    private long version;

    @Embedded
    private @Nullable InterviewText text;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "saved_by"))
    private WorkerId savedBy;

    private Instant savedAt;
    private @Nullable LocalDate completedOn;

    @SuppressWarnings("NullAway.Init")
    protected EnvironmentalInterview() {}

    EnvironmentalInterview(CaseId family, InterviewText text, WorkerId by, Instant at) {
        this.id = UUID.randomUUID();
        this.family = family;
        this.text = text;
        this.savedBy = by;
        this.savedAt = at;
    }

    void save(long opened, InterviewText newText, WorkerId by, Instant at) {
        if (newText.equals(text)) {
            return; // the same draft twice, as after a double click
        }
        StaleVersion.refuseUnless(opened, version);
        if (completedOn != null) {
            throw new RuleViolation("interview.locked");
        }
        text = newText;
        savedBy = by;
        savedAt = at;
    }

    void complete(LocalDate today) {
        completedOn = today;
    }

    /** Whether exactly this text has been completed already, as after a double click. */
    boolean isCompletedWith(InterviewText sent) {
        return completedOn != null && sent.equals(text);
    }

    InterviewView view() {
        return new InterviewView(version, text == null ? InterviewText.EMPTY : text, savedBy, completedOn);
    }
}

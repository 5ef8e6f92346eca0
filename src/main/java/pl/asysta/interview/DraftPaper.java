package pl.asysta.interview;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.CaseView;
import pl.asysta.kernel.RuleViolation;
import pl.asysta.kernel.StaleVersion;
import pl.asysta.staff.WorkerId;

/** A paper about a family that is a draft, with gaps, until it is completed, and locked from then on. */
@MappedSuperclass
abstract class DraftPaper<T extends PaperText> {
    /** The version of a paper that nobody has saved yet. */
    static final long UNSAVED = -1;

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "case_id"))
    private CaseId family;

    @Version
    private long version;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "saved_by"))
    private @Nullable WorkerId savedBy;

    private @Nullable Instant savedAt;
    private @Nullable LocalDate completedOn;

    @SuppressWarnings("NullAway.Init")
    protected DraftPaper() {}

    DraftPaper(CaseId family) {
        this.id = UUID.randomUUID();
        this.family = family;
    }

    /** What is written in it now. */
    abstract T text();

    /** Takes this text in place of the former. */
    abstract void write(T text);

    /** The key of the sentence that says it is locked. */
    abstract String locked();

    void save(long opened, T newText, WorkerId by, Instant at) {
        if (isSaved() && newText.equals(text())) {
            return; // the same draft twice, as after a double click
        }
        StaleVersion.refuseUnless(opened, isSaved() ? version : UNSAVED);
        if (completedOn != null) {
            throw new RuleViolation(locked());
        }
        write(newText);
        savedBy = by;
        savedAt = at;
    }

    /** Nothing is written in a case that has ended. */
    static void refuseOnceClosed(CaseView family) {
        if (family.isClosed()) {
            throw new RuleViolation("interview.case-closed");
        }
    }

    void complete(LocalDate today) {
        completedOn = today;
    }

    /** Whether exactly this text has been completed already, as after a double click. */
    boolean isCompletedWith(T sent) {
        return completedOn != null && sent.equals(text());
    }

    /** The facts about it that every page wants. */
    PaperState state() {
        return new PaperState(version, savedBy, completedOn);
    }

    private boolean isSaved() {
        return savedAt != null;
    }
}

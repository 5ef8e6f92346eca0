package pl.asysta.assessment;

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
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.CaseId;
import pl.asysta.kernel.RuleViolation;
import pl.asysta.kernel.StaleVersion;
import pl.asysta.staff.WorkerId;

/** One assessment of a family; a draft until it is presented to the director, and frozen from then on. */
@Entity
@Table(name = "family_assessment")
class Assessment {
    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "case_id"))
    private CaseId family;

    private int number;

    @Enumerated(EnumType.STRING)
    private AssessmentKind kind;

    @Version
    private long version;

    private LocalDate periodFrom;
    private LocalDate assessedOn;

    @Embedded
    private @Nullable AssessmentText text;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> names = Map.of();

    @Embedded
    private Figures figures = Figures.NONE;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "saved_by"))
    private WorkerId savedBy;

    private Instant savedAt;
    private @Nullable LocalDate dueOn;
    private @Nullable String delayReason;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "presented_by"))
    private @Nullable WorkerId presentedBy;

    private @Nullable Instant presentedAt;
    private @Nullable String remarks;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "remarked_by"))
    private @Nullable WorkerId remarkedBy;

    private @Nullable Instant remarkedAt;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "acknowledged_by"))
    private @Nullable WorkerId acknowledgedBy;

    private @Nullable Instant acknowledgedAt;

    @SuppressWarnings("NullAway.Init")
    protected Assessment() {}

    Assessment(CaseId family, int number, AssessmentKind kind, LocalDate from, LocalDate on, WorkerId by, Instant at) {
        this.id = UUID.randomUUID();
        this.family = family;
        this.number = number;
        this.kind = kind;
        this.periodFrom = from;
        this.assessedOn = on;
        this.text = AssessmentText.EMPTY;
        this.savedBy = by;
        this.savedAt = at;
    }

    boolean isDraft() {
        return presentedAt == null;
    }

    AssessmentKind kind() {
        return kind;
    }

    int number() {
        return number;
    }

    LocalDate from() {
        return periodFrom;
    }

    LocalDate assessedOn() {
        return assessedOn;
    }

    AssessmentText text() {
        return text == null ? AssessmentText.EMPTY : text;
    }

    /** Refuses whoever opened it before somebody else saved it. */
    void refuseStale(long opened) {
        StaleVersion.refuseUnless(opened, version);
    }

    void become(AssessmentKind other, WorkerId by, Instant at) {
        kind = other;
        savedBy = by;
        savedAt = at;
    }

    void write(
            LocalDate on,
            AssessmentText newText,
            Map<String, String> newNames,
            Figures newFigures,
            @Nullable String reason,
            WorkerId by,
            Instant at) {
        assessedOn = on;
        text = newText;
        names = newNames;
        figures = newFigures;
        delayReason = reason;
        savedBy = by;
        savedAt = at;
    }

    void present(@Nullable LocalDate due, WorkerId by, Instant at) {
        dueOn = due;
        presentedBy = by;
        presentedAt = at;
    }

    boolean isRemarkedWith(@Nullable String words) {
        return Objects.equals(words, remarks);
    }

    boolean isAcknowledged() {
        return acknowledgedAt != null;
    }

    /** Refuses what is done to an assessment that the director was not given, or is done with. */
    void refuseUnlessWithDirector(String sentence) {
        if (isDraft()) {
            throw new RuleViolation("assessment.not-presented");
        }
        if (isAcknowledged()) {
            throw new RuleViolation(sentence);
        }
    }

    /** The director's words; until she acknowledges she may put them differently. */
    void remark(@Nullable String words, WorkerId by, Instant at) {
        remarks = words;
        remarkedBy = words == null ? null : by;
        remarkedAt = words == null ? null : at;
    }

    void acknowledge(WorkerId by, Instant at) {
        acknowledgedBy = by;
        acknowledgedAt = at;
    }

    AssessmentView view() {
        return new AssessmentView(
                number,
                kind,
                version,
                periodFrom,
                assessedOn,
                text(),
                figures,
                names,
                savedBy,
                savedAt,
                delayReason,
                presentedBy == null || presentedAt == null
                        ? null
                        : new AssessmentView.Presentation(presentedBy, presentedAt, dueOn),
                remarks == null || remarkedBy == null || remarkedAt == null
                        ? null
                        : new AssessmentView.Remarks(remarks, remarkedBy, remarkedAt),
                acknowledgedBy == null || acknowledgedAt == null
                        ? null
                        : new AssessmentView.Signature(acknowledgedBy, acknowledgedAt));
    }
}

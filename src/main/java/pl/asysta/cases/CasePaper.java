package pl.asysta.cases;

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
import pl.asysta.staff.WorkerId;

/** That a paper of the process is done: of what day, recorded by whom and when. */
@Entity
@Table(name = "case_paper")
class CasePaper {
    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private PaperKind kind;

    private LocalDate datedOn;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "recorded_by"))
    private WorkerId recordedBy;

    private Instant recordedAt;
    private int spell;

    @SuppressWarnings("NullAway.Init")
    protected CasePaper() {}

    CasePaper(FiledPaper paper, int spell) {
        this.id = UUID.randomUUID();
        this.kind = paper.kind();
        this.datedOn = paper.datedOn();
        this.recordedBy = paper.recordedBy();
        this.recordedAt = paper.recordedAt();
        this.spell = spell;
    }

    PaperKind kind() {
        return kind;
    }

    /** Its day was written down wrongly. */
    void redate(LocalDate on) {
        datedOn = on;
    }

    PaperView view() {
        return new PaperView(kind, datedOn, recordedBy, recordedAt, spell);
    }
}

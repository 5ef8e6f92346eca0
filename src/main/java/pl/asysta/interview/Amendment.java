package pl.asysta.interview;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.PaperKind;
import pl.asysta.staff.WorkerId;

/** A dated correction of a completed paper (sprostowanie). The paper itself stays as it is, and so does the amendment. */
@Entity
@Table(name = "paper_amendment")
class Amendment {
    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "case_id"))
    private CaseId family;

    @Enumerated(EnumType.STRING)
    private PaperKind paper;

    private int number;
    private String field;
    private @Nullable String oldText;
    private String newText;
    private String reason;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "amended_by"))
    private WorkerId amendedBy;

    private Instant amendedAt;

    @SuppressWarnings("NullAway.Init")
    protected Amendment() {}

    Amendment(AmendPaper command, int number, @Nullable String oldText, WorkerId by, Instant at) {
        this.id = UUID.randomUUID();
        this.family = command.family();
        this.paper = command.paper();
        this.number = number;
        this.field = command.field();
        this.oldText = oldText;
        this.newText = command.newText();
        this.reason = command.reason();
        this.amendedBy = by;
        this.amendedAt = at;
    }

    AmendmentView view() {
        return new AmendmentView(number, field, oldText, newText, reason, amendedBy, amendedAt);
    }
}

package pl.asysta.court;

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
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.CaseId;
import pl.asysta.kernel.RuleViolation;
import pl.asysta.staff.WorkerId;

/** The notice to the court that a family it obliged does not work with its assistant: a task until it has gone out. */
@Entity
@Table(name = "court_notice")
class CourtNotice {
    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "case_id"))
    private CaseId family;

    @Enumerated(EnumType.STRING)
    private NoticeCause cause;

    private LocalDate owedSince;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "opened_by"))
    private WorkerId openedBy;

    private Instant openedAt;
    private @Nullable LocalDate sentOn;
    private @Nullable String letterNumber;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "sent_by"))
    private @Nullable WorkerId sentBy;

    private @Nullable Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected CourtNotice() {}

    CourtNotice(CaseId family, NoticeCause cause, LocalDate since, WorkerId by, Instant at) {
        this.id = UUID.randomUUID();
        this.family = family;
        this.cause = cause;
        this.owedSince = since;
        this.openedBy = by;
        this.openedAt = at;
    }

    boolean isOpen() {
        return sentOn == null;
    }

    /** Whether exactly this has gone out already, as after a double click. */
    boolean isSentLike(SendCourtNotice sending) {
        return sending.sentOn().equals(sentOn) && sending.letterNumber().equals(letterNumber);
    }

    void send(SendCourtNotice sending, WorkerId by, Instant at) {
        if (sending.sentOn().isBefore(owedSince)) {
            throw RuleViolation.at("sentOn", "court-notice.before-its-cause", owedSince);
        }
        sentOn = sending.sentOn();
        letterNumber = sending.letterNumber();
        sentBy = by;
        recordedAt = at;
    }

    CourtNoticeView view() {
        return new CourtNoticeView(cause, owedSince, openedBy, sentOn, letterNumber);
    }
}

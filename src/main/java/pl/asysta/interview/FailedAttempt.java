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
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.MissedReason;
import pl.asysta.staff.WorkerId;

/** A visit that came to nothing. It stays on record and does not stop the clock of the interview. */
@Entity
@Table(name = "interview_attempt")
class FailedAttempt {
    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "case_id"))
    private CaseId family;

    private LocalDate attemptedOn;
    private @Nullable LocalTime attemptedAt;

    @Enumerated(EnumType.STRING)
    private MissedReason reason;

    private @Nullable String words;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "recorded_by"))
    private WorkerId recordedBy;

    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected FailedAttempt() {}

    FailedAttempt(RecordAttempt command, WorkerId by, Instant at) {
        this.id = UUID.randomUUID();
        this.family = command.family();
        this.attemptedOn = command.day();
        this.attemptedAt = command.hour();
        this.reason = command.reason();
        this.words = command.words();
        this.recordedBy = by;
        this.recordedAt = at;
    }

    UUID id() {
        return id;
    }

    AttemptView view() {
        return new AttemptView(attemptedOn, attemptedAt, reason, words, recordedBy, recordedAt);
    }
}

package pl.asysta.request;

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
import pl.asysta.staff.WorkerId;

/** One step of a request on its way, with what was said. */
@Entity
@Table(name = "request_event")
class RequestEvent {
    /** What can happen to a request. */
    enum Kind {
        SUBMITTED,
        RETURNED,
        RESUBMITTED,
        ASSIGNED,
        REFUSED
    }

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private @Nullable String text;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "by_worker"))
    private WorkerId by;

    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected RequestEvent() {}

    RequestEvent(Kind kind, @Nullable String text, WorkerId by, Instant at) {
        this.id = UUID.randomUUID();
        this.kind = kind;
        this.text = text;
        this.by = by;
        this.at = at;
    }

    RequestEventView view() {
        return new RequestEventView(kind.name(), text, by, at);
    }
}

package pl.asysta.intake;

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
import pl.asysta.staff.WorkerId;

/** The first word about a family: when and how it came, from whom, what is reported. Never changed afterwards. */
@Entity
@Table(name = "referral")
class Referral {
    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "case_id"))
    private CaseId family;

    private LocalDate receivedOn;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    @Enumerated(EnumType.STRING)
    private Source source;

    private @Nullable String reporter;
    private String description;
    private boolean urgent;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "recorded_by"))
    private WorkerId recordedBy;

    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected Referral() {}

    Referral(CaseId family, RegisterReferral registration, WorkerId recordedBy, Instant recordedAt) {
        this.id = UUID.randomUUID();
        this.family = family;
        this.receivedOn = registration.receivedOn();
        this.channel = registration.channel();
        this.source = registration.source();
        this.reporter = registration.reporter();
        this.description = registration.description();
        this.urgent = registration.urgent();
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }

    ReferralView view() {
        return new ReferralView(receivedOn, channel, source, reporter, description, urgent);
    }
}

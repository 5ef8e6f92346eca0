package pl.asysta.reply;

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

/** The answer to one referral: a draft until it is sent, then never changed. */
@Entity
@Table(name = "referral_reply")
class ReferralReply {
    @Id
    private UUID id;

    @Version
    private long version;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "case_id"))
    private CaseId family;

    private String text;
    private @Nullable String number;
    private @Nullable LocalDate sentOn;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "saved_by"))
    private WorkerId savedBy;

    private Instant savedAt;

    @SuppressWarnings("NullAway.Init")
    protected ReferralReply() {}

    ReferralReply(WriteReply written, WorkerId by, Instant now) {
        this.id = UUID.randomUUID();
        this.family = written.family();
        keep(written, by, now);
    }

    /** Takes another text; refused once it is sent, or when somebody saved it meanwhile. */
    void write(WriteReply written, WorkerId by, Instant now) {
        if (sentOn != null) {
            throw new RuleViolation("reply.sent-already");
        }
        StaleVersion.refuseUnless(written.opened(), version);
        keep(written, by, now);
    }

    ReplyView view() {
        return new ReplyView(version, text, number, sentOn);
    }

    private void keep(WriteReply written, WorkerId by, Instant now) {
        text = written.text();
        number = written.number();
        sentOn = written.sentOn();
        savedBy = by;
        savedAt = now;
    }
}

package pl.asysta.people;

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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.PersonId;
import pl.asysta.kernel.RuleViolation;
import pl.asysta.kernel.StaleVersion;
import pl.asysta.staff.WorkerId;

/** That two persons are related: one row, two readings. */
@Entity
@Table(name = "relation")
class Relation {
    @Id
    private UUID id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private RelationKind kind;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "from_id"))
    private PersonId from;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "to_id"))
    private PersonId to;

    @Enumerated(EnumType.STRING)
    private @Nullable Parting parted;

    private @Nullable LocalDate partedOn;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "recorded_by"))
    private WorkerId recordedBy;

    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected Relation() {}

    Relation(RelationKind kind, PersonId from, PersonId to, WorkerId by, Instant at) {
        this.id = UUID.randomUUID();
        this.kind = kind;
        this.from = from;
        this.to = to;
        this.recordedBy = by;
        this.recordedAt = at;
    }

    /** Partners are partners no more, or again. */
    void part(@Nullable Parting how, @Nullable LocalDate on) {
        if (how != null && kind != RelationKind.PARTNER) {
            throw RuleViolation.at("parted", "relations.only-partners-part");
        }
        if (how == null && on != null) {
            throw RuleViolation.at("parted", "relations.parted-how");
        }
        parted = how;
        partedOn = on;
    }

    void refuseUnlessAt(long opened) {
        StaleVersion.refuseUnless(opened, version);
    }

    RelationView view() {
        return new RelationView(id, version, kind, from, to, parted, partedOn);
    }
}

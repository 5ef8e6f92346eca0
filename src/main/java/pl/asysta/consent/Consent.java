package pl.asysta.consent;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.CaseView;
import pl.asysta.cases.MemberView;
import pl.asysta.cases.PersonId;
import pl.asysta.staff.WorkerId;

/** One paper, as it was signed; a mistake in it is answered by another paper. */
@Entity
@Immutable
@Table(name = "consent")
class Consent {
    @EmbeddedId
    private ConsentId id;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "case_id"))
    private CaseId family;

    @Enumerated(EnumType.STRING)
    private ConsentKind kind;

    @Embedded
    private ConsentText text;

    @ElementCollection
    @CollectionTable(name = "consent_signatory", joinColumns = @JoinColumn(name = "consent_id"))
    @AttributeOverride(name = "id", column = @Column(name = "person_id"))
    private Set<PersonId> persons = new HashSet<>();

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "withdraws_id"))
    private @Nullable ConsentId withdraws;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "recorded_by"))
    private WorkerId recordedBy;

    private Instant recordedAt;
    private int spell;

    @SuppressWarnings("NullAway.Init")
    protected Consent() {}

    Consent(RecordConsent recording, int spell, WorkerId by, Instant at) {
        this.id = ConsentId.next();
        this.family = recording.family();
        this.kind = recording.kind();
        this.text = recording.text();
        this.persons.addAll(recording.persons());
        this.withdraws = recording.withdraws();
        this.recordedBy = by;
        this.recordedAt = at;
        this.spell = spell;
    }

    ConsentId id() {
        return id;
    }

    /** Whether exactly this is on record already in this spell of work, as after a double click. */
    boolean says(RecordConsent recording, int now) {
        return spell == now && recording.equals(new RecordConsent(family, kind, text, persons, withdraws));
    }

    boolean withdraws(ConsentId other) {
        return other.equals(withdraws);
    }

    /** As a page shows it, with the names of the family's members and with what took it back. */
    ConsentView view(CaseView people, @Nullable Consent withdrawal) {
        var signed = people.members().stream()
                .filter(member -> persons.contains(member.id()))
                .toList();
        return new ConsentView(
                id,
                kind,
                text,
                signed.stream().map(MemberView::id).toList(),
                signed.stream().map(member -> member.name().full()).collect(Collectors.joining(", ")),
                withdraws,
                withdrawal == null ? null : withdrawal.text,
                recordedBy,
                recordedAt,
                spell == people.spell());
    }
}

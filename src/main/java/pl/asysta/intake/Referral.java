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
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.CaseId;
import pl.asysta.staff.Viewer;
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

    private String number;
    private LocalDate receivedOn;
    private @Nullable LocalTime receivedTime;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    @Enumerated(EnumType.STRING)
    private Source source;

    private @Nullable String reporter;
    private @Nullable String person;
    private boolean nameWithheld;
    private @Nullable String letterNumber;
    private @Nullable LocalDate letterDatedOn;
    private String description;
    private boolean urgent;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "recorded_by"))
    private WorkerId recordedBy;

    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected Referral() {}

    Referral(CaseId family, String number, RegisterReferral registration, WorkerId recordedBy, Instant recordedAt) {
        var letter = registration.letter();
        this.id = UUID.randomUUID();
        this.family = family;
        this.number = number;
        this.receivedOn = registration.receivedOn();
        this.receivedTime = registration.receivedTime();
        this.channel = registration.channel();
        this.source = registration.source();
        this.reporter = registration.reporter();
        this.person = registration.person();
        this.nameWithheld = registration.nameWithheld();
        this.letterNumber = letter == null ? null : letter.number();
        this.letterDatedOn = letter == null ? null : letter.datedOn();
        this.description = registration.description();
        this.urgent = registration.urgent();
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }

    /** As this viewer may read it: a withheld name is for whoever wrote it down and for the director alone. */
    ReferralView view(Viewer viewer) {
        boolean named = !nameWithheld
                || viewer.role().decidesRequests()
                || viewer.worker().equals(recordedBy);
        return view(named || source.isOutside() ? reporter : null, named ? person : null);
    }

    /** As it may go out of the house: without a name that was withheld. */
    ReferralView viewForOutside() {
        return view(nameWithheld && !source.isOutside() ? null : reporter, nameWithheld ? null : person);
    }

    /** The name that must not get about; empty where nobody asked for it. */
    Optional<String> withheldName() {
        return Optional.ofNullable(source.isOutside() ? person : reporter).filter(name -> nameWithheld);
    }

    private ReferralView view(@Nullable String shownReporter, @Nullable String shownPerson) {
        return new ReferralView(
                number,
                receivedOn,
                receivedTime,
                channel,
                source,
                shownReporter,
                shownPerson,
                nameWithheld,
                letterNumber,
                letterDatedOn,
                description,
                urgent,
                recordedBy);
    }
}

package pl.asysta.cases;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.asysta.kernel.RuleViolation;

/** That a person lives, or lived, with a family. */
@Entity
@Table(name = "household_stay")
class HouseholdStay {
    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "person_id"))
    private PersonId person;

    private @Nullable LocalDate joinedOn;
    private @Nullable LocalDate leftOn;

    @Enumerated(EnumType.STRING)
    private @Nullable StayEnd endedBy;

    @SuppressWarnings("NullAway.Init")
    protected HouseholdStay() {}

    HouseholdStay(PersonId person, @Nullable LocalDate joinedOn) {
        this.id = UUID.randomUUID();
        this.person = person;
        this.joinedOn = joinedOn;
    }

    boolean isOf(PersonId someone) {
        return person.equals(someone);
    }

    void end(LocalDate on, StayEnd why) {
        if (joinedOn != null && !on.isAfter(joinedOn)) {
            throw RuleViolation.at("leftOn", "persons.left-before-joining", joinedOn);
        }
        leftOn = on;
        endedBy = why;
    }

    Stay view() {
        return new Stay(joinedOn, leftOn, endedBy);
    }
}

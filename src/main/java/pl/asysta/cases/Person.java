package pl.asysta.cases;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.asysta.kernel.PersonName;
import pl.asysta.kernel.Pesel;
import pl.asysta.kernel.Sex;
import pl.asysta.kernel.StaleVersion;

/** A person of a family; lives once, whatever families she belongs to. */
@Entity
@Table(name = "person")
class Person {
    @EmbeddedId
    private PersonId id;

    @Version
    private long version;

    private String firstName;
    private String lastName;
    private @Nullable LocalDate birthDate;
    private @Nullable Pesel pesel;

    @Enumerated(EnumType.STRING)
    private @Nullable Sex sex;

    private @Nullable LocalDate diedOn;
    private @Nullable LocalDate expectedOn;

    @SuppressWarnings("NullAway.Init")
    protected Person() {}

    Person(NewMember member) {
        this.id = PersonId.next();
        this.firstName = member.name().first();
        this.lastName = member.name().last();
        this.birthDate = member.birthDate();
        this.pesel = member.pesel();
        this.sex = member.sex();
        this.expectedOn = member.expectedOn();
    }

    PersonId id() {
        return id;
    }

    /** What was on record about her was wrong, or has changed. */
    void correct(long opened, PersonDetails details) {
        StaleVersion.refuseUnless(opened, version);
        firstName = details.name().first();
        lastName = details.name().last();
        birthDate = details.birthDate();
        pesel = details.pesel();
        sex = details.sex();
        diedOn = details.diedOn();
        expectedOn = details.expectedOn();
    }

    void die(LocalDate on) {
        diedOn = on;
    }

    @Nullable
    LocalDate birthDate() {
        return birthDate;
    }

    PersonDetails details() {
        return new PersonDetails(new PersonName(firstName, lastName), birthDate, pesel, sex, diedOn, expectedOn);
    }

    long version() {
        return version;
    }
}

package pl.asysta.cases;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.asysta.kernel.PersonName;
import pl.asysta.kernel.Pesel;

/** A person of a family; lives once, whatever families she belongs to. */
@Entity
@Table(name = "person")
class Person {
    @EmbeddedId
    private PersonId id;

    private String firstName;
    private String lastName;
    private @Nullable LocalDate birthDate;
    private @Nullable Pesel pesel;

    @SuppressWarnings("NullAway.Init")
    protected Person() {}

    Person(NewMember member) {
        this.id = PersonId.next();
        this.firstName = member.name().first();
        this.lastName = member.name().last();
        this.birthDate = member.birthDate();
        this.pesel = member.pesel();
    }

    PersonId id() {
        return id;
    }

    MemberView view(Kinship kinship) {
        return new MemberView(id, new PersonName(firstName, lastName), birthDate, kinship, pesel);
    }
}

package pl.asysta.cases;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.List;

/** A person's place in one family. */
@Embeddable
class FamilyMember {
    @ManyToOne(fetch = FetchType.EAGER, cascade = CascadeType.PERSIST, optional = false)
    @JoinColumn(name = "person_id", nullable = false)
    private Person person;

    @Enumerated(EnumType.STRING)
    private Kinship kinship;

    @SuppressWarnings("NullAway.Init")
    protected FamilyMember() {}

    FamilyMember(Person person, Kinship kinship) {
        this.person = person;
        this.kinship = kinship;
    }

    Person person() {
        return person;
    }

    void become(Kinship other) {
        kinship = other;
    }

    MemberView view(List<HouseholdStay> household) {
        return new MemberView(
                person.id(),
                person.version(),
                person.details(),
                kinship,
                household.stream()
                        .filter(stay -> stay.isOf(person.id()))
                        .map(HouseholdStay::view)
                        .toList());
    }
}

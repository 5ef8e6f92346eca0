package pl.asysta.cases;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

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

    MemberView view() {
        return person.view(kinship);
    }
}

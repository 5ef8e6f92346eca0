package pl.asysta.cases;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.asysta.kernel.RuleViolation;

/** Who belongs to a family, and who of them lived with it from when until when. */
@Embeddable
class Household {
    @ElementCollection
    @CollectionTable(name = "family_member", joinColumns = @JoinColumn(name = "case_id"))
    @OrderColumn(name = "position")
    private List<FamilyMember> members = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "case_id", nullable = false, updatable = false)
    @OrderBy("joinedOn nulls first")
    private List<HouseholdStay> stays = new ArrayList<>();

    /** Somebody belongs to the family from now on; whether she lives with it is another matter. */
    PersonId join(Person person, Kinship kinship) {
        if (member(person.id()).isPresent()) {
            throw RuleViolation.at("same", "persons.belongs-already");
        }
        members.add(new FamilyMember(person, kinship));
        return person.id();
    }

    /** Somebody lives with the family from this day, or since before the centre knew of it. */
    void moveIn(PersonId person, @Nullable LocalDate from) {
        var overlaps = staysOf(person).anyMatch(stay -> stay.isOpen() || from == null || stay.covers(from));
        if (overlaps) {
            throw RuleViolation.at("joinedOn", "persons.lives-here-already");
        }
        stays.add(new HouseholdStay(person, from));
    }

    /** She no longer lives with the family from this day on. */
    void moveOut(PersonId person, LocalDate on, StayEnd why) {
        stays.stream()
                .filter(stay -> stay.isOf(person) && stay.view().isOpen())
                .findFirst()
                .orElseThrow(() -> RuleViolation.at("leftOn", "persons.lives-here-no-more"))
                .end(on, why);
    }

    Optional<FamilyMember> member(PersonId person) {
        return members.stream()
                .filter(member -> member.person().id().equals(person))
                .findFirst();
    }

    List<MemberView> views() {
        return members.stream().map(member -> member.view(stays)).toList();
    }

    private Stream<Stay> staysOf(PersonId person) {
        return stays.stream().filter(stay -> stay.isOf(person)).map(HouseholdStay::view);
    }
}

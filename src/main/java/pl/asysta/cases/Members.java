package pl.asysta.cases;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.kernel.NotFound;
import pl.asysta.kernel.RuleViolation;
import pl.asysta.staff.Viewer;

/** Who belongs to a family and who lives with it; written while the family is locked. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Members {
    private final EntityManager entities;
    private final Cases cases;
    private final Clock clock;

    Members(EntityManager entities, Cases cases, Clock clock) {
        this.entities = entities;
        this.cases = cases;
        this.clock = clock;
    }

    /** The members of a family that the caller has already been allowed to see, or has just opened. */
    public List<MemberView> of(CaseId family) {
        return entities.find(FamilyCase.class, family).household().views();
    }

    /**
     * Somebody belongs to the family.
     *
     * @param lives whether she lives with it
     * @param joinedOn since when, or null: she always did
     */
    public PersonId join(CaseId id, Viewer viewer, NewMember member, boolean lives, @Nullable LocalDate joinedOn) {
        var family = cases.forWriting(id, viewer);
        var person = cases.person(member);
        if (member.known() == null) {
            entities.persist(person);
        }
        family.household().join(person, member.kinship());
        if (lives) {
            moveIn(family, person, joinedOn);
        }
        return person.id();
    }

    /** What is on record about her is put right, also what she is in this family. */
    public void correct(
            CaseId id, Viewer viewer, PersonId person, long opened, PersonDetails details, Kinship kinship) {
        var member = member(cases.forWriting(id, viewer), person);
        member.person().correct(opened, details);
        member.become(kinship);
    }

    /** She lives with the family, again or for the first time. */
    public void moveIn(CaseId id, Viewer viewer, PersonId person, @Nullable LocalDate from) {
        var family = cases.forWriting(id, viewer);
        moveIn(family, member(family, person).person(), from);
    }

    /** She moved out or died. */
    public void moveOut(CaseId id, Viewer viewer, PersonId person, LocalDate on, StayEnd why) {
        var family = cases.forWriting(id, viewer);
        var leaving = member(family, person).person();
        if (on.isAfter(LocalDate.now(clock))) {
            throw RuleViolation.at("leftOn", "form.day.future");
        }
        var born = leaving.birthDate();
        if (born != null && on.isBefore(born)) {
            throw RuleViolation.at("leftOn", "persons.before-birth");
        }
        family.household().moveOut(person, on, why);
        if (why == StayEnd.DIED) {
            leaving.die(on);
        }
    }

    private void moveIn(FamilyCase family, Person person, @Nullable LocalDate from) {
        var born = person.birthDate();
        if (from != null && from.isAfter(LocalDate.now(clock))) {
            throw RuleViolation.at("joinedOn", "form.day.future");
        }
        if (from != null && born != null && from.isBefore(born)) {
            throw RuleViolation.at("joinedOn", "persons.before-birth");
        }
        if (person.details().diedOn() != null) {
            throw RuleViolation.at("joinedOn", "persons.dead");
        }
        family.household().moveIn(person.id(), from);
    }

    private static FamilyMember member(FamilyCase family, PersonId person) {
        return family.household().member(person).orElseThrow(() -> new NotFound("person", person));
    }
}

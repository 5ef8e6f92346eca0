package pl.asysta.people;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.CaseView;
import pl.asysta.cases.Cases;
import pl.asysta.cases.ExpectedBirth;
import pl.asysta.cases.Kinship;
import pl.asysta.cases.MemberView;
import pl.asysta.cases.Members;
import pl.asysta.cases.PersonDetails;
import pl.asysta.cases.PersonId;
import pl.asysta.cases.StayEnd;
import pl.asysta.kernel.NotFound;
import pl.asysta.kernel.Pesel;
import pl.asysta.kernel.RuleViolation;
import pl.asysta.site.OnceOnly;
import pl.asysta.staff.Viewer;

/** The persons of a family after it was taken in: who comes, who goes, what is put right. */
@Service
@Transactional
public class Persons {
    /** Those who work with the family keep its persons; the others read. */
    static final String WHO_WRITES = "hasAnyRole('SOCIAL_WORKER', 'FAMILY_ASSISTANT')";

    private final Members members;
    private final Cases cases;
    private final Newcomers newcomers;
    private final OnceOnly onceOnly;
    private final JdbcClient jdbc;
    private final Clock clock;

    Persons(Members members, Cases cases, Newcomers newcomers, OnceOnly onceOnly, JdbcClient jdbc, Clock clock) {
        this.members = members;
        this.cases = cases;
        this.newcomers = newcomers;
        this.onceOnly = onceOnly;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Adds somebody to the family, new or known to the centre; the same form twice adds her once. */
    @PreAuthorize(WHO_WRITES)
    public PersonId add(AddPerson command, Viewer by) {
        var family = cases.toWriteIn(command.family(), by);
        return new PersonId(onceOnly.carryOut(
                command.token(), command, () -> added(command, family, by).id()));
    }

    private PersonId added(AddPerson command, CaseView family, Viewer by) {
        var member = command.member();
        ExpectedBirth.check(member.expectedOn(), LocalDate.now(clock), "birthDate");
        refuseContradictions(member.birthDate(), null, member.pesel());
        newcomers.refuseUnknown(member, family.address(), by, "same");
        var person = members.join(family.id(), by, member, command.lives(), command.joinedOn());
        newcomers.settle(family.id(), member, person, family.address(), by);
        return person;
    }

    /** Puts right what is on record about somebody; the text was opened at this version. */
    @PreAuthorize(WHO_WRITES)
    public void correct(CaseId id, PersonId person, long opened, PersonDetails details, Kinship kinship, Viewer by) {
        var family = cases.toWriteIn(id, by);
        if (!Objects.equals(
                details.expectedOn(), member(family, person).details().expectedOn())) {
            ExpectedBirth.check(details.expectedOn(), LocalDate.now(clock), "expectedOn");
        }
        refuseContradictions(details.birthDate(), details.diedOn(), details.pesel());
        if (kinship.isUnborn() && details.birthDate() != null) {
            throw RuleViolation.at("kinship", "persons.born-already");
        }
        refuseUnlessBornInOrder(person, details.birthDate());
        members.correct(id, by, person, opened, details, kinship);
    }

    /** She moved out or died; what is written of her stays. */
    @PreAuthorize(WHO_WRITES)
    public void moveOut(CaseId id, PersonId person, LocalDate on, StayEnd why, Viewer by) {
        members.moveOut(id, by, person, on, why);
    }

    /** She lives with the family, again or for the first time. */
    @PreAuthorize(WHO_WRITES)
    public void moveIn(CaseId id, PersonId person, @Nullable LocalDate from, Viewer by) {
        members.moveIn(id, by, person, from);
    }

    /** Shows a whole PESEL, which goes on record: who looked, when, at whose. */
    public Pesel showPesel(CaseId id, PersonId person, Viewer by) {
        var pesel = member(cases.visible(id, by), person).pesel();
        if (pesel == null) {
            throw new NotFound("PESEL of person", person);
        }
        jdbc.sql("insert into pesel_shown (id, person_id, case_id, shown_to, shown_at) values (?, ?, ?, ?, ?)")
                .params(UUID.randomUUID(), person.id(), id.id(), by.worker().id(), OffsetDateTime.now(clock))
                .update();
        return pesel;
    }

    /** A member of a family, or nobody there by that id. */
    public static MemberView member(CaseView family, PersonId person) {
        return family.member(person).orElseThrow(() -> new NotFound("person", person));
    }

    private void refuseContradictions(@Nullable LocalDate born, @Nullable LocalDate died, @Nullable Pesel pesel) {
        var today = LocalDate.now(clock);
        if (born != null && born.isAfter(today)) {
            throw RuleViolation.at("birthDate", "form.day.future");
        }
        if (pesel != null && born != null && !pesel.birthDate().equals(born)) {
            throw RuleViolation.at("pesel", "intake.pesel-other-birth-date");
        }
        if (died != null && died.isAfter(today)) {
            throw RuleViolation.at("diedOn", "form.day.future");
        }
        if (died != null && born != null && died.isBefore(born)) {
            throw RuleViolation.at("diedOn", "persons.before-birth");
        }
    }

    private void refuseUnlessBornInOrder(PersonId person, @Nullable LocalDate born) {
        boolean wrong = born != null
                && jdbc.sql("""
                                select exists (
                                    select from relation r join person o on o.id in (r.from_id, r.to_id) and o.id <> :id
                                     where :id in (r.from_id, r.to_id) and r.kind in ('PARENT', 'ADOPTIVE_PARENT', 'GRANDPARENT')
                                       and case when r.from_id = :id then cast(:born as date) >= o.birth_date
                                                else o.birth_date >= cast(:born as date) end)""")
                        .param("id", person.id())
                        .param("born", java.sql.Date.valueOf(born))
                        .query(Boolean.class)
                        .single();
        if (wrong) {
            throw RuleViolation.at("birthDate", "persons.born-out-of-order");
        }
    }
}

package pl.asysta.institution;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.CaseView;
import pl.asysta.cases.Cases;
import pl.asysta.cases.PersonId;
import pl.asysta.kernel.NotFound;
import pl.asysta.kernel.RuleViolation;
import pl.asysta.kernel.StaleVersion;
import pl.asysta.kernel.Violations;
import pl.asysta.site.OnceOnly;
import pl.asysta.staff.Viewer;

/** Whom a family meets in institutions, and the specialists to whom its members are referred (S0-09). */
@Service
@Transactional
@PreAuthorize("!hasRole('ADMINISTRATOR')")
public class FamilyInstitutions {
    private final FamilyInstitutionRows rows;
    private final InstitutionRows institutions;
    private final Cases cases;
    private final OnceOnly once;
    private final Clock clock;

    FamilyInstitutions(
            FamilyInstitutionRows rows, InstitutionRows institutions, Cases cases, OnceOnly once, Clock clock) {
        this.rows = rows;
        this.institutions = institutions;
        this.cases = cases;
        this.once = once;
        this.clock = clock;
    }

    /** The contacts of a family that the caller has already been allowed to see, those of now first. */
    @Transactional(readOnly = true)
    public List<ContactView> contacts(CaseId family) {
        return rows.contacts(family);
    }

    /** The referrals of a family that the caller has already been allowed to see, the latest first. */
    @Transactional(readOnly = true)
    public List<SpecialistReferralView> referrals(CaseId family) {
        return rows.referrals(family);
    }

    /**
     * One referral of a family that the caller has already been allowed to see.
     *
     * @throws NotFound if it is not of this family
     */
    @Transactional(readOnly = true)
    public SpecialistReferralView referral(CaseId family, UUID referral) {
        return rows.referrals(family).stream()
                .filter(one -> one.id().equals(referral))
                .findFirst()
                .orElseThrow(() -> new NotFound("referral to a specialist", referral));
    }

    /** Adds a contact; the same form twice adds one. */
    public void add(AddContact command, Viewer by) {
        var family = cases.toWriteIn(command.family(), by);
        once.carryOut(command.token(), command, () -> {
            refuseClosed(family);
            var amiss = new Violations();
            check(command.institution(), amiss);
            check(family, command.about(), "about", amiss);
            amiss.refuse();
            return rows.add(command, by.worker(), OffsetDateTime.now(clock));
        });
    }

    /**
     * One contact of a family that the caller has already been allowed to see.
     *
     * @throws NotFound if it is not of this family
     */
    @Transactional(readOnly = true)
    public ContactView contact(CaseId family, UUID contact) {
        return rows.contacts(family).stream()
                .filter(one -> one.id().equals(contact))
                .findFirst()
                .orElseThrow(() -> new NotFound("contact", contact));
    }

    /**
     * Puts a contact right.
     *
     * @throws NotFound if it is not of this family
     * @throws RuleViolation if it is past
     * @throws StaleVersion if somebody corrected it meanwhile
     */
    public void correct(CorrectContact command, Viewer by) {
        var family = cases.toWriteIn(command.family(), by);
        var contact = contact(command.family(), command.contact());
        if (contact.endedOn() != null) {
            throw new RuleViolation("institution.contact-ended");
        }
        refuseClosed(family);
        var amiss = new Violations();
        check(command.institution(), amiss);
        check(family, command.about(), "about", amiss);
        amiss.refuse();
        if (!rows.correct(command, by.worker(), OffsetDateTime.now(clock))) {
            throw new StaleVersion(command.opened(), contact.version());
        }
    }

    /**
     * Takes back that a contact ended today; one that goes on stays as it is.
     *
     * @throws NotFound if it is not of this family, or ended on another day
     */
    public void reopen(CaseId id, UUID contact, Viewer by) {
        cases.toWriteIn(id, by);
        var ended = contact(id, contact).endedOn();
        if (ended == null) {
            return;
        }
        if (!ended.equals(LocalDate.now(clock))) {
            throw new NotFound("contact that ended today", contact);
        }
        rows.reopen(contact);
    }

    /**
     * The contact is past from today; one that is past already stays as it is.
     *
     * @throws NotFound if it is not of this family
     */
    public void end(CaseId id, UUID contact, Viewer by) {
        cases.toWriteIn(id, by);
        rows.end(contact(id, contact).id(), LocalDate.now(clock), by.worker());
    }

    /** Refers somebody of the family; the same form twice refers once. */
    public void refer(ReferToSpecialist command, Viewer by) {
        var family = cases.toWriteIn(command.family(), by);
        once.carryOut(command.token(), command, () -> {
            refuseClosed(family);
            var amiss = new Violations();
            check(family, command.person(), "person", amiss);
            check(command.institution(), amiss);
            notInFuture(command.referredOn(), "referredOn", amiss);
            if (command.referredOn().isBefore(family.informedOn())) {
                amiss.at("referredOn", "institution.before-case", family.informedOn());
            }
            amiss.refuse();
            return rows.add(command, by.worker(), OffsetDateTime.now(clock));
        });
    }

    /**
     * Records what came of a referral; what had come of it before stays on record. The same twice is no mistake.
     *
     * @throws RuleViolation if something else came of it for good
     * @throws StaleVersion if somebody recorded more meanwhile
     */
    public void record(RecordOutcome command, Viewer by) {
        cases.toWriteIn(command.family(), by);
        var referral = referral(command.family(), command.referral());
        if (referral.outcome() == command.outcome()
                && command.on().equals(referral.outcomeOn())
                && Objects.equals(command.words(), referral.words())) {
            return;
        }
        if (!referral.isOpen()) {
            throw new RuleViolation("institution.outcome-final");
        }
        StaleVersion.refuseUnless(command.opened(), referral.recorded());
        var amiss = new Violations();
        notInFuture(command.on(), "outcomeOn", amiss);
        if (command.on().isBefore(referral.referredOn())) {
            amiss.at("outcomeOn", "institution.before-referral", referral.referredOn());
        }
        if (command.outcome().wantsWords()
                && (command.words() == null || command.words().isBlank())) {
            amiss.at("words", "institution.outcome.words-required");
        }
        amiss.refuse();
        rows.close(command, by.worker(), OffsetDateTime.now(clock));
    }

    private void check(@Nullable UUID institution, Violations amiss) {
        if (institution != null && institutions.find(institution).isEmpty()) {
            amiss.at("institution", "institution.unknown");
        }
    }

    private void notInFuture(LocalDate day, String box, Violations amiss) {
        if (day.isAfter(LocalDate.now(clock))) {
            amiss.at(box, "form.day.future");
        }
    }

    private static void check(CaseView family, @Nullable PersonId person, String box, Violations amiss) {
        if (person != null && family.member(person).isEmpty()) {
            amiss.at(box, "institution.stranger");
        }
    }

    private static void refuseClosed(CaseView family) {
        if (family.isClosed()) {
            throw new RuleViolation("institution.case-closed");
        }
    }
}

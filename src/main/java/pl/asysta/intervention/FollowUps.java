package pl.asysta.intervention;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.Cases;
import pl.asysta.kernel.RuleViolation;
import pl.asysta.kernel.StaleVersion;
import pl.asysta.kernel.Violations;
import pl.asysta.site.OnceOnly;
import pl.asysta.staff.Viewer;

/** What follows an intervention: who else was told, that a child was taken, that the director knows, and the end. */
@Service
@Transactional
public class FollowUps {
    private final Cases cases;
    private final Interventions interventions;
    private final InterventionStore store;
    private final OnceOnly onceOnly;
    private final Clock clock;

    FollowUps(Cases cases, Interventions interventions, InterventionStore store, OnceOnly onceOnly, Clock clock) {
        this.cases = cases;
        this.interventions = interventions;
        this.store = store;
        this.onceOnly = onceOnly;
        this.clock = clock;
    }

    /**
     * Somebody else was told; the same form twice tells it once.
     *
     * @throws RuleViolation if the follow-up is finished or not hers, or it cannot have been then
     */
    public void notified(AddNotice command, Viewer by) {
        var intervention = toFollowUp(command.family(), command.number(), by);
        onceOnly.carryOut(command.token(), command, () -> {
            refuseEnded(intervention);
            var amiss = new Violations();
            new Moments(intervention.seenAt(), clock.instant(), amiss)
                    .notified(command.notice().at(), command.notice().box());
            amiss.refuse();
            return store.add(intervention.id(), command.notice(), by.worker());
        });
    }

    /**
     * A child was taken from the family (art. 12a of the act of 29 July 2005). The same moment twice is no mistake.
     *
     * @throws RuleViolation if another moment is on record, the follow-up is finished or not hers, or it cannot have been then
     */
    public void childTaken(CaseId family, int number, Instant at, Viewer by) {
        var intervention = toFollowUp(family, number, by);
        var known = intervention.takenAt();
        if (at.equals(known)) {
            return;
        }
        refuseEnded(intervention);
        if (known != null) {
            throw new RuleViolation("intervention.taken-already");
        }
        var amiss = new Violations();
        new Moments(intervention.seenAt(), clock.instant(), amiss).taken(at, "hour");
        amiss.refuse();
        store.childTaken(intervention.id(), at, by.worker());
    }

    /**
     * The follow-up is finished. The same end twice is no mistake.
     *
     * @throws RuleViolation if it ended otherwise, is not hers, cannot have ended then, or the court is still owed a notice
     */
    public void end(EndIntervention command, Viewer by) {
        var intervention = toFollowUp(command.family(), command.number(), by);
        var end = intervention.end();
        if (end != null && end.on().equals(command.on()) && end.outcome().equals(command.outcome())) {
            return;
        }
        refuseEnded(intervention);
        if (intervention.isCourtOwed()) {
            throw new RuleViolation("intervention.court-first");
        }
        if (command.on().isBefore(intervention.seenOn())) {
            throw RuleViolation.at("on", "intervention.ended-before", intervention.seenOn());
        }
        if (command.on().isAfter(LocalDate.now(clock))) {
            throw RuleViolation.at("on", "form.day.future");
        }
        store.end(intervention.id(), command, by.worker());
    }

    /** The director knows of it; once is enough. */
    @PreAuthorize("hasAnyRole('DIRECTOR', 'DEPUTY_DIRECTOR')")
    public void acknowledge(CaseId family, int number, Viewer by) {
        cases.toWriteIn(family, by);
        store.acknowledge(interventions.one(family, number).id(), by.worker());
    }

    /**
     * Its author says how it really was; what stands there stays. The same amendment twice is no mistake.
     *
     * @throws RuleViolation if somebody else wrote it
     */
    public void amend(AmendIntervention command, Viewer by) {
        cases.toInterveneIn(command.family(), by);
        var intervention = interventions.one(command.family(), command.number());
        if (!intervention.isBy(by)) {
            throw new RuleViolation("intervention.not-the-author");
        }
        boolean again = intervention.amendments().stream()
                .anyMatch(one ->
                        one.words().equals(command.words()) && one.reason().equals(command.reason()));
        if (again) {
            return;
        }
        StaleVersion.refuseUnless(command.opened(), intervention.amendments().size());
        store.amend(intervention, command, by.worker());
    }

    private InterventionView toFollowUp(CaseId id, int number, Viewer by) {
        var family = cases.toInterveneIn(id, by);
        var intervention = interventions.one(id, number);
        if (!intervention.isFollowedUpBy(by, family)) {
            throw new RuleViolation("intervention.not-yours");
        }
        return intervention;
    }

    private static void refuseEnded(InterventionView intervention) {
        if (!intervention.isOpen()) {
            throw new RuleViolation("intervention.ended-already");
        }
    }
}

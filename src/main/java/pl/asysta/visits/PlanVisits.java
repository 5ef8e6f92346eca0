package pl.asysta.visits;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.Cases;
import pl.asysta.cases.VisitTime;
import pl.asysta.kernel.RuleViolation;
import pl.asysta.site.OnceOnly;
import pl.asysta.staff.Viewer;

/** Visits that an assistant agrees with a family and calls off. */
@Service
@Transactional
public class PlanVisits {
    private final Cases cases;
    private final AgreedVisits agreed;
    private final VisitsCalendar calendar;
    private final OnceOnly onceOnly;
    private final Clock clock;

    PlanVisits(Cases cases, AgreedVisits agreed, VisitsCalendar calendar, OnceOnly onceOnly, Clock clock) {
        this.cases = cases;
        this.agreed = agreed;
        this.calendar = calendar;
        this.onceOnly = onceOnly;
        this.clock = clock;
    }

    /**
     * Agrees a visit; the same form twice agrees one. One that clashes with another is agreed too, and the answer says
     * whether it does.
     *
     * @throws RuleViolation if its time has passed, or the family is another assistant's
     */
    @PreAuthorize("hasRole('FAMILY_ASSISTANT')")
    public boolean agree(UUID token, CaseId family, VisitTime time, VisitKind kind, VisitPlace place, Viewer by) {
        toKeep(family, by);
        if (!VisitKind.AGREED.contains(kind)) {
            throw RuleViolation.at("kind", "card.kind-elsewhere");
        }
        var visit = onceOnly.carryOut(token, time + " " + kind + " " + place, () -> {
            if (time.day().atTime(time.hour()).isBefore(LocalDateTime.now(clock))) {
                throw RuleViolation.at("day", "card.next-in-the-past");
            }
            if (EntryRules.isTooFar(time, LocalDate.now(clock))) {
                throw RuleViolation.at("day", "cases.visit-too-far");
            }
            return agreed.plan(family, time, kind, place, by.worker());
        });
        return calendar
                .between(by.assistants(), time.day().minusDays(1), time.day().plusDays(1))
                .stream()
                .anyMatch(entry -> entry.visit().id().equals(visit) && entry.clashes());
    }

    /** Calls a visit off; one that is over already is no mistake. */
    @PreAuthorize("hasRole('FAMILY_ASSISTANT')")
    public void callOff(CaseId family, UUID visit, Viewer by) {
        toKeep(family, by);
        agreed.over(family, visit);
    }

    private void toKeep(CaseId family, Viewer by) {
        if (!cases.toWriteIn(family, by).isWorkedWithBy(by)) {
            throw new RuleViolation("card.not-your-family");
        }
    }
}

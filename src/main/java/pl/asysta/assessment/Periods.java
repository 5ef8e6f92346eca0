package pl.asysta.assessment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pl.asysta.cases.CaseView;
import pl.asysta.intervention.Interventions;
import pl.asysta.people.Placements;
import pl.asysta.plan.PlanView;
import pl.asysta.plan.WorkPlans;
import pl.asysta.risk.CompletedRiskLists;
import pl.asysta.visits.WorkJournal;

/** Asks each module what it has about a family in a period. */
@Component
class Periods {
    private final WorkJournal journal;
    private final WorkPlans plans;
    private final CompletedRiskLists riskLists;
    private final Placements placements;
    private final Interventions interventions;

    Periods(
            WorkJournal journal,
            WorkPlans plans,
            CompletedRiskLists riskLists,
            Placements placements,
            Interventions interventions) {
        this.journal = journal;
        this.plans = plans;
        this.riskLists = riskLists;
        this.placements = placements;
        this.interventions = interventions;
    }

    Period of(CaseView family, LocalDate from, LocalDate to) {
        return new Period(
                family,
                from,
                to,
                journal.between(family.id(), from, to),
                plan(family),
                riskLists.overTime(family.id()).stream()
                        .filter(list -> !list.completedOn().isAfter(to))
                        .toList(),
                placements.of(family.id()),
                interventions.of(family.id()));
    }

    @Nullable
    PlanView plan(CaseView family) {
        return plans.of(family.id()).agreed().orElse(null);
    }
}

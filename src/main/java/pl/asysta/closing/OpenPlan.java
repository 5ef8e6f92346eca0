package pl.asysta.closing;

import java.util.List;
import org.springframework.stereotype.Component;
import pl.asysta.cases.CaseView;
import pl.asysta.plan.WorkPlans;

/** A version of the work plan that the family has not answered. */
@Component
class OpenPlan implements OpenMatters {
    private final WorkPlans plans;

    OpenPlan(WorkPlans plans) {
        this.plans = plans;
    }

    @Override
    public List<OpenMatter> of(CaseView family) {
        return plans.of(family.id()).draft().stream()
                .map(draft -> OpenMatter.of("closing.open.plan", draft.number()))
                .toList();
    }
}

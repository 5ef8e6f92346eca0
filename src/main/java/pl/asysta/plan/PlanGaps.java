package pl.asysta.plan;

import java.util.ArrayList;
import java.util.List;

/** What the law asks of a plan before it is agreed: actions with deadlines and effects (art. 15(3)), and consultations. */
final class PlanGaps {
    private PlanGaps() {}

    /** Everything that a draft lacks. */
    static List<PlanGap> of(PlanView plan, boolean childPlaced) {
        var gaps = new ArrayList<PlanGap>();
        if (plan.mainGoals() == null) {
            gaps.add(new PlanGap("plan.gap.main-goals", null, null));
        }
        if (plan.goals().isEmpty()) {
            gaps.add(new PlanGap("plan.gap.goal", null, null));
        }
        for (var goal : plan.goals()) {
            var actions = goal.actions().stream()
                    .filter(action -> action.status() != ActionStatus.REMOVED)
                    .toList();
            if (actions.isEmpty()) {
                gaps.add(new PlanGap("plan.gap.action", goal.title(), goal.id()));
            }
            for (var action : actions) {
                if (action.who() == null) {
                    gaps.add(new PlanGap("plan.gap.who", action.what(), goal.id()));
                }
                if (action.dueOn() == null) {
                    gaps.add(new PlanGap("plan.gap.due", action.what(), goal.id()));
                }
                if (action.effect() == null) {
                    gaps.add(new PlanGap("plan.gap.effect", action.what(), goal.id()));
                }
            }
        }
        if (plan.consultation() == null) {
            gaps.add(new PlanGap("plan.gap.consultation", null, null));
        }
        if (childPlaced && plan.coordination() == null) {
            gaps.add(new PlanGap("plan.gap.coordination", null, null));
        }
        return gaps;
    }
}

package pl.asysta.plan.web;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import pl.asysta.plan.ActionView;
import pl.asysta.plan.GoalView;
import pl.asysta.plan.PlanView;

/**
 * Two versions side by side: what only one of them says is marked.
 *
 * @param earlier the one at the left
 * @param later the one at the right
 */
record PlanComparison(Side earlier, Side later) {
    /**
     * One version.
     *
     * @param plan the version itself
     * @param own what only this version says, as {@link #key} has it
     */
    record Side(PlanView plan, Set<String> own) {
        /** Whether the other version does not say so. */
        public boolean isOwn(GoalView goal) {
            return own.contains(key(goal));
        }

        /** Whether the other version does not say so. */
        public boolean isOwn(GoalView goal, ActionView action) {
            return own.contains(key(goal, action));
        }
    }

    static PlanComparison of(PlanView earlier, PlanView later) {
        var left = says(earlier);
        var right = says(later);
        return new PlanComparison(new Side(earlier, without(left, right)), new Side(later, without(right, left)));
    }

    private static Set<String> says(PlanView plan) {
        var says = new LinkedHashSet<String>();
        for (var goal : plan.goals()) {
            says.add(key(goal));
            goal.actions().forEach(action -> says.add(key(goal, action)));
        }
        return says;
    }

    private static Set<String> without(Set<String> all, Set<String> others) {
        var rest = new LinkedHashSet<>(all);
        rest.removeAll(others);
        return rest;
    }

    private static String key(GoalView goal) {
        return String.join(
                "\n",
                goal.title(),
                Objects.toString(goal.achievedWhen(), ""),
                goal.purpose().name());
    }

    private static String key(GoalView goal, ActionView action) {
        return String.join(
                "\n",
                List.of(
                        goal.title(),
                        action.what(),
                        Objects.toString(action.who(), ""),
                        Objects.toString(action.dueOn(), ""),
                        Objects.toString(action.effect(), ""),
                        Objects.toString(action.method(), "")));
    }
}

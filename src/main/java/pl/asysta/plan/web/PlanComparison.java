package pl.asysta.plan.web;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.asysta.plan.ActionView;
import pl.asysta.plan.GoalView;
import pl.asysta.plan.PlanView;

/**
 * Two versions side by side: what only one of them has is marked, and what reads otherwise in the other. A goal or action
 * is the same one in both, however it was renamed or moved.
 *
 * @param earlier the one at the left
 * @param later the one at the right
 */
record PlanComparison(Side earlier, Side later) {
    static PlanComparison of(PlanView earlier, PlanView later) {
        return new PlanComparison(new Side(earlier, later, says(later)), new Side(later, earlier, says(earlier)));
    }

    /**
     * One version.
     *
     * @param plan the version itself
     * @param beside the other version
     * @param other what the other version says: of each of its goals and actions, box by box
     */
    record Side(PlanView plan, PlanView beside, Map<UUID, Map<String, Object>> other) {
        /** Whether the main goals read otherwise in the other version. */
        public boolean isOtherMainGoals() {
            return !Objects.equals(plan.mainGoals(), beside.mainGoals());
        }

        /** Whether the other version has no such goal. */
        public boolean isOwn(GoalView goal) {
            return !other.containsKey(goal.origin());
        }

        /** Whether the other version has no such action. */
        public boolean isOwn(ActionView action) {
            return !other.containsKey(action.origin());
        }

        /** The boxes of a goal that both have and that read otherwise in the other version. */
        public List<String> changed(GoalView goal) {
            return changed(goal.origin(), says(goal));
        }

        /** The boxes of an action that both have and that read otherwise in the other version. */
        public List<String> changed(ActionView action) {
            return changed(action.origin(), says(action));
        }

        private List<String> changed(UUID origin, Map<String, Object> mine) {
            var theirs = other.get(origin);
            return theirs == null
                    ? List.of()
                    : mine.keySet().stream()
                            .filter(box -> !Objects.equals(mine.get(box), theirs.get(box)))
                            .toList();
        }
    }

    private static Map<UUID, Map<String, Object>> says(PlanView plan) {
        var says = new HashMap<UUID, Map<String, Object>>();
        plan.goals().forEach(goal -> says.put(goal.origin(), says(goal)));
        plan.actions().forEach(action -> says.put(action.origin(), says(action)));
        return says;
    }

    private static Map<String, Object> says(GoalView goal) {
        var says = new LinkedHashMap<String, Object>();
        put(says, "title", goal.title());
        put(says, "achievedWhen", goal.achievedWhen());
        put(says, "purpose", goal.purpose());
        return says;
    }

    private static Map<String, Object> says(ActionView action) {
        var says = new LinkedHashMap<String, Object>();
        put(says, "what", action.what());
        put(says, "who", action.who());
        put(says, "dueOn", action.dueOn());
        put(says, "effect", action.effect());
        put(says, "method", action.method());
        put(says, "status", action.status());
        put(says, "doneOn", action.doneOn());
        put(says, "note", action.note());
        return says;
    }

    private static void put(Map<String, Object> says, String box, @Nullable Object value) {
        says.put(box, Objects.requireNonNullElse(value, ""));
    }
}

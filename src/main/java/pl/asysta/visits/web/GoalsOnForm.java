package pl.asysta.visits.web;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pl.asysta.cases.CaseId;
import pl.asysta.plan.ActionView;
import pl.asysta.plan.GoalView;
import pl.asysta.plan.PlanView;
import pl.asysta.plan.WorkPlan;
import pl.asysta.plan.WorkPlans;
import pl.asysta.statute.AssistantTask;
import pl.asysta.visits.EntryView;
import pl.asysta.visits.MeetingTasks;

/** What of the plan the form of an entry offers: what is open in the plan that holds, and what the entry says already. */
@Component
class GoalsOnForm {
    private final WorkPlans plans;

    GoalsOnForm(WorkPlans plans) {
        this.plans = plans;
    }

    /**
     * A goal that can be ticked.
     *
     * @param tasks of art. 15(1) that follow from work on it, as an attribute of the page
     */
    public record Goal(UUID id, String title, String tasks, List<Action> actions) {}

    /** An action that can be ticked under its goal. */
    public record Action(UUID id, String what) {}

    /** The goals of a family's plan; an entry that is corrected keeps those of an earlier version. */
    List<Goal> of(CaseId family, @Nullable EntryView entry) {
        WorkPlan plan = plans.of(family);
        Set<UUID> said = new HashSet<>();
        if (entry != null) {
            entry.details().goals().forEach(goal -> said.add(goal.id()));
            entry.details().actions().forEach(action -> said.add(action.id()));
        }
        var holds = plan.agreed().stream()
                .flatMap(now -> now.goals().stream())
                .map(goal -> goal(goal, action -> action.status().isOpen() || said.contains(action.id())));
        var earlier = plan.versions().stream()
                .filter(version -> !version.isDraft() && !holds(version, plan))
                .flatMap(version -> version.goals().stream())
                .map(goal -> goal(goal, action -> said.contains(action.id())))
                .filter(goal -> said.contains(goal.id()) || !goal.actions().isEmpty());
        return Stream.concat(holds, earlier).toList();
    }

    /** Names of tasks as an attribute of the page. */
    static String named(Set<AssistantTask> tasks) {
        return tasks.stream().map(Enum::name).collect(Collectors.joining(" "));
    }

    private static boolean holds(PlanView version, WorkPlan plan) {
        return plan.agreed().filter(version::equals).isPresent();
    }

    private static Goal goal(GoalView goal, Predicate<ActionView> offered) {
        return new Goal(
                goal.id(),
                goal.title(),
                named(MeetingTasks.of(goal.purpose())),
                goal.actions().stream()
                        .filter(offered)
                        .map(action -> new Action(action.id(), action.what()))
                        .toList());
    }
}

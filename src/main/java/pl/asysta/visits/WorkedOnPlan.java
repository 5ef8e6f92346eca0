package pl.asysta.visits;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.CaseView;
import pl.asysta.cases.Pathway;
import pl.asysta.plan.ActionView;
import pl.asysta.plan.GoalView;
import pl.asysta.plan.PlanAtMeetings;
import pl.asysta.plan.WorkPlans;
import pl.asysta.statute.SupportPurpose;

/** What a meeting had to do with the plan: actions that it found done, and the tasks that follow from what was touched. */
@Component
class WorkedOnPlan {
    private final WorkPlans plans;
    private final PlanAtMeetings meetings;

    WorkedOnPlan(WorkPlans plans, PlanAtMeetings meetings) {
        this.plans = plans;
        this.meetings = meetings;
    }

    /** Actions are done on the day of the meeting. */
    void found(CaseId family, EntryContent entry) {
        meetings.achieved(family, entry.done(), entry.day());
    }

    /** They follow an entry that is corrected. */
    void corrected(EntryView entry, EntryContent now) {
        var before = entry.details().done();
        var added = without(now.done(), before);
        meetings.reopened(entry.family(), without(before, now.done()), entry.day());
        meetings.moved(entry.family(), without(now.done(), added), entry.day(), now.day());
        meetings.achieved(entry.family(), added, now.day());
    }

    /** The same entry with the tasks that it is about, if its author named none. */
    EntryContent named(CaseView family, EntryContent entry) {
        if (!entry.tasks().isEmpty()) {
            return entry;
        }
        boolean forLife = family.pathway() == Pathway.FOR_LIFE;
        return entry.with(MeetingTasks.of(entry.kind(), purposes(family.id(), entry), forLife));
    }

    private List<SupportPurpose> purposes(CaseId family, EntryContent entry) {
        if (entry.goals().isEmpty() && entry.worked().isEmpty()) {
            return List.of();
        }
        Set<UUID> goals = new HashSet<>(entry.goals());
        Set<UUID> actions = new HashSet<>(entry.worked());
        return plans.of(family).versions().stream()
                .flatMap(plan -> plan.goals().stream())
                .filter(goal -> goals.contains(goal.id())
                        || goal.actions().stream().map(ActionView::id).anyMatch(actions::contains))
                .map(GoalView::purpose)
                .toList();
    }

    private static List<UUID> without(List<UUID> some, List<UUID> others) {
        var left = new ArrayList<>(some);
        left.removeAll(others);
        return left;
    }
}

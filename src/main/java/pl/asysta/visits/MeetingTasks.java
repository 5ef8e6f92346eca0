package pl.asysta.visits;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import pl.asysta.statute.AssistantTask;
import pl.asysta.statute.SupportPurpose;

/**
 * Which tasks of art. 15(1) a meeting was about when its author ticks none: by its kind, and by what of the plan they
 * worked on. The act does not tie the purposes of art. 8(1) to the tasks; this is the centre's reading of it.
 */
public final class MeetingTasks {
    private MeetingTasks() {}

    /**
     * The tasks of a meeting.
     *
     * @param touched the purposes of the goals on which they worked
     * @param forLife whether the family is supported by the act "Za życiem"
     */
    public static Set<AssistantTask> of(VisitKind kind, Collection<SupportPurpose> touched, boolean forLife) {
        if (kind == VisitKind.MISSED) {
            return EnumSet.noneOf(AssistantTask.class);
        }
        var tasks = of(kind);
        touched.forEach(purpose -> tasks.addAll(of(purpose)));
        if (forLife) {
            tasks.add(AssistantTask.FOR_LIFE);
        }
        return tasks;
    }

    /** Those of a kind of meeting alone. */
    public static Set<AssistantTask> of(VisitKind kind) {
        return switch (kind) {
            case HOME_VISIT, ELSEWHERE, JOINT_FIRST_VISIT -> EnumSet.of(AssistantTask.WORK_PLAN);
            case INSTITUTION -> EnumSet.of(AssistantTask.INSTITUTIONS);
            case ACCOMPANYING -> EnumSet.of(AssistantTask.SOCIAL_PROBLEMS);
            case INTERVENTION -> EnumSet.of(AssistantTask.INTERVENTION);
            case PHONE, MISSED -> EnumSet.noneOf(AssistantTask.class);
        };
    }

    /** Those of work on a goal with this purpose: carrying out the plan, and what the goal is for. */
    public static Set<AssistantTask> of(SupportPurpose purpose) {
        var own = switch (purpose) {
            case ANALYSIS -> AssistantTask.WORK_PLAN;
            case STRENGTHENING, AWARENESS -> AssistantTask.HOUSEHOLD;
            case PARENTING_SKILLS -> AssistantTask.UPBRINGING_PROBLEMS;
            case INTEGRATION -> AssistantTask.SOCIAL_ACTIVITY;
            case AGAINST_EXCLUSION -> AssistantTask.SOCIAL_PROBLEMS;
            case REINTEGRATION -> AssistantTask.PLAN_WITH_FOSTER_CARE;
        };
        return EnumSet.of(AssistantTask.WORK_PLAN, own);
    }
}

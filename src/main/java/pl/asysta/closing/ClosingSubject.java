package pl.asysta.closing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pl.asysta.assignment.MainGoal;
import pl.asysta.cases.CaseView;
import pl.asysta.cases.MemberView;
import pl.asysta.cases.PaperKind;
import pl.asysta.cases.PaperView;
import pl.asysta.plan.GoalView;

/**
 * Of what the end of the work with a family has to speak, as it stands today.
 *
 * @param assignedOn the first day of the assistant of now
 * @param mainGoal what the work is for above all, or null where nobody said
 * @param goals of the plan that holds
 * @param children each of them
 * @param assessmentMissing whether the work is to be assessed once more before it ends
 * @param court what a court has to do with it, or null for a family that none obliged
 * @param open what is still open
 */
public record ClosingSubject(
        CaseView family,
        LocalDate assignedOn,
        @Nullable MainGoal mainGoal,
        List<GoalView> goals,
        List<MemberView> children,
        boolean assessmentMissing,
        @Nullable Court court,
        List<OpenMatter> open) {
    /**
     * A court's obligation.
     *
     * @param orderedOn the day of its order, or null where it is not on file
     * @param fileNumber of the order, or null
     * @param noticeOwed whether a notice to the court is a task still
     * @param noticeSent whether one went out in this spell of work
     */
    public record Court(
            @Nullable LocalDate orderedOn, @Nullable String fileNumber, boolean noticeOwed, boolean noticeSent) {}

    /** Whether an intervention is open. */
    public boolean isInDanger() {
        return open.stream().anyMatch(OpenMatter::danger);
    }

    /** Since when assistants work with the family, in this spell of work. */
    LocalDate workedSince() {
        return family.latest(PaperKind.ASSIGNMENT).map(PaperView::datedOn).orElse(assignedOn);
    }

    /** Titles of the goals and names of the children, by their ids. */
    Map<String, String> names() {
        var names = new HashMap<String, String>();
        goals.forEach(goal -> names.put(goal.id().toString(), goal.title()));
        children.forEach(child -> names.put(child.id().toString(), child.name().full()));
        return names;
    }
}

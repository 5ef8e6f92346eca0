package pl.asysta.plan;

import java.util.List;
import java.util.Optional;

/**
 * The plan of a family: all its versions.
 *
 * @param versions the latest first
 */
public record WorkPlan(List<PlanView> versions) {
    /** The version that is being written. */
    public Optional<PlanView> draft() {
        return versions.stream().filter(PlanView::isDraft).findFirst();
    }

    /** The version that holds: the latest that was agreed. */
    public Optional<PlanView> agreed() {
        return versions.stream().filter(PlanView::isAgreed).findFirst();
    }

    /** The version of this number. */
    public Optional<PlanView> version(int number) {
        return versions.stream().filter(plan -> plan.number() == number).findFirst();
    }

    /** The number that the next version gets. */
    int nextNumber() {
        return versions.stream().mapToInt(PlanView::number).max().orElse(0) + 1;
    }
}

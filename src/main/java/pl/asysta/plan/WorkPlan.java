package pl.asysta.plan;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

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

    /** The version that holds: the latest that was agreed in this spell of work. */
    public Optional<PlanView> agreed() {
        return versions.stream()
                .filter(plan -> plan.isAgreed() && plan.current())
                .findFirst();
    }

    /** The version that was agreed before all others, and stopped the clock. */
    public Optional<PlanView> firstAgreed() {
        return versions.stream().filter(PlanView::isAgreed).reduce((later, earlier) -> earlier);
    }

    /** What this action of any version is in the one that holds; nothing where it has none of it. */
    public Optional<ActionView> holding(UUID action) {
        return versions.stream()
                .flatMap(PlanView::actions)
                .filter(one -> one.id().equals(action))
                .findFirst()
                .flatMap(found -> agreed().stream()
                        .flatMap(PlanView::actions)
                        .filter(one -> one.origin().equals(found.origin()))
                        .findFirst());
    }

    /** The version that the family declined last, unless another one was written after it. */
    public Optional<PlanView> declined() {
        return versions.stream().findFirst().filter(plan -> plan.state() == PlanState.DECLINED);
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

package pl.asysta.closing.web;

import java.util.List;
import pl.asysta.cases.ClosureReason;
import pl.asysta.closing.ChildPlace;
import pl.asysta.closing.CourtBasis;
import pl.asysta.closing.Effect;
import pl.asysta.closing.Stability;

/** What can be chosen on the form. */
record Choices() {
    /** Why the work may end with a family, by whether a court obliged it. */
    public List<ClosureReason> reasons(boolean byCourt) {
        return ClosureReason.ofWork().stream()
                .filter(reason -> byCourt || reason != ClosureReason.COURT_DECISION)
                .toList();
    }

    /** How far a goal was reached. */
    public Effect[] effects() {
        return Effect.values();
    }

    /** Where a child is. */
    public ChildPlace[] places() {
        return ChildPlace.values();
    }

    /** Whether the family stands on its own. */
    public Stability[] stabilities() {
        return Stability.values();
    }

    /** By what a court's obligation ends. */
    public CourtBasis[] courtBases() {
        return CourtBasis.values();
    }
}

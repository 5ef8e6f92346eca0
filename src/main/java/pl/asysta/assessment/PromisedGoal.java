package pl.asysta.assessment;

import java.util.List;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.LifeArea;

/**
 * A family in whose last assessment a goal was promised that its plan does not have yet.
 *
 * @param label how the family is called in the genitive
 * @param areas for which it was promised
 */
public record PromisedGoal(CaseId family, String label, List<LifeArea> areas) {}

package pl.asysta.assignment;

import pl.asysta.kernel.RuleViolation;
import pl.asysta.statute.CaseloadLimit;

/** The assistant already works with as many families as art. 15(4) allows. */
public class CaseloadFull extends RuleViolation {
    private static final long serialVersionUID = 1L;

    CaseloadFull(String assistant, int families, CaseloadLimit limit) {
        super("assignment.caseload-full", assistant, families, limit.families());
    }
}

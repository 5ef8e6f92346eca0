package pl.asysta.assignment;

import pl.asysta.caseload.Allowance;
import pl.asysta.kernel.RuleViolation;

/** The assistant already works with as many families as art. 15(4), or a lower limit of her own, allows. */
public class CaseloadFull extends RuleViolation {
    private static final long serialVersionUID = 1L;

    CaseloadFull(String assistant, int families, Allowance allowance) {
        super(
                allowance.isLowered() ? "assignment.caseload-full.lowered" : "assignment.caseload-full",
                assistant,
                families,
                allowance.limit());
    }
}

package pl.asysta.cases;

import pl.asysta.kernel.RuleViolation;

/** The family is not where this step begins. */
public class StageOutOfOrder extends RuleViolation {
    private static final long serialVersionUID = 1L;

    StageOutOfOrder(Stage at, PaperKind paper) {
        super("cases.out-of-order." + paper, at);
    }
}

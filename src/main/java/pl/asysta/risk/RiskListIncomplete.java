package pl.asysta.risk;

import java.util.List;
import pl.asysta.kernel.RuleViolation;

/** A risk list that cannot be completed yet; one sentence beside each factor that wants something. */
public class RiskListIncomplete extends RuleViolation {
    private static final long serialVersionUID = 1L;

    private final transient List<Sentence> gaps;

    RiskListIncomplete(List<Sentence> gaps) {
        super("risk.incomplete");
        this.gaps = List.copyOf(gaps);
    }

    @Override
    public List<Sentence> sentences() {
        return gaps;
    }
}

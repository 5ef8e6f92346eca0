package pl.asysta.interview;

import java.util.List;
import pl.asysta.kernel.RuleViolation;

/** A paper that cannot be completed yet; one sentence beside each box that wants something. */
public class PaperIncomplete extends RuleViolation {
    private static final long serialVersionUID = 1L;

    private final transient List<Sentence> gaps;

    PaperIncomplete(List<Sentence> gaps) {
        super("interview.paper-incomplete");
        this.gaps = List.copyOf(gaps);
    }

    @Override
    public List<Sentence> sentences() {
        return gaps;
    }
}

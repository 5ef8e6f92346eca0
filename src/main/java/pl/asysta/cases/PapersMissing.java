package pl.asysta.cases;

import java.util.List;
import java.util.Set;
import pl.asysta.kernel.RuleViolation;

/** An assistant cannot be requested yet; one sentence for each paper that is missing. */
public class PapersMissing extends RuleViolation {
    private static final long serialVersionUID = 1L;

    private final transient List<PaperKind> missing;

    PapersMissing(Set<PaperKind> missing) {
        super("cases.papers-missing");
        this.missing = missing.stream().sorted().toList();
    }

    @Override
    public List<Sentence> sentences() {
        return missing.stream()
                .map(paper -> new Sentence(null, "cases.missing." + paper, new Object[0]))
                .toList();
    }
}

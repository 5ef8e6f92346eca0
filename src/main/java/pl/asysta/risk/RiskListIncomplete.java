package pl.asysta.risk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.asysta.kernel.RuleViolation;

/** A risk list that cannot be completed yet; one sentence beside each factor that wants something. */
public class RiskListIncomplete extends RuleViolation {
    private static final long serialVersionUID = 1L;

    private final transient List<Sentence> gaps;

    private RiskListIncomplete(List<Sentence> gaps) {
        super("risk.incomplete");
        this.gaps = List.copyOf(gaps);
    }

    /** Refuses unless every factor is answered, and every risk factor at the highest level justified. */
    static void refuseGaps(RiskCatalogue catalogue, Map<String, RiskAnswer> answers) {
        var gaps = new ArrayList<Sentence>();
        catalogue
                .factors()
                .forEach(factor -> gap(factor, answers.getOrDefault(factor.code(), RiskAnswer.NONE))
                        .ifPresent(gaps::add));
        if (!gaps.isEmpty()) {
            throw new RiskListIncomplete(gaps);
        }
    }

    private static Optional<Sentence> gap(RiskFactor factor, RiskAnswer answer) {
        var name = new Object[] {factor.name()};
        if (answer.level() == null) {
            return Optional.of(new Sentence("levels[" + factor.code() + "]", "risk.factor-unanswered", name));
        }
        return factor.wantsJustification(answer.level()) && answer.justification() == null
                ? Optional.of(new Sentence("justifications[" + factor.code() + "]", "risk.level-unjustified", name))
                : Optional.empty();
    }

    @Override
    public List<Sentence> sentences() {
        return gaps;
    }
}

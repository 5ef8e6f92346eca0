package pl.asysta.risk.web;

import java.util.List;
import java.util.Map;
import pl.asysta.risk.FactorGroup;
import pl.asysta.risk.RiskCatalogue;
import pl.asysta.risk.RiskFactor;

/** How far the filling of a risk list has come: what is answered, and what level 3 still has to rest on. */
record Progress(Part risk, Part grounds, Part strengths) {
    /** So many of so many. */
    record Part(int done, int of) {
        /** Whether nothing is missing. */
        public boolean isComplete() {
            return done == of;
        }
    }

    static Progress of(RiskCatalogue catalogue, Map<String, Integer> levels, Map<String, String> written) {
        var risk = catalogue.factors().stream()
                .filter(factor -> factor.group().isRisk())
                .toList();
        var toJustify = risk.stream()
                .filter(factor -> factor.wantsJustification(levels.getOrDefault(factor.code(), 0)))
                .toList();
        int justified = (int) toJustify.stream()
                .filter(factor -> written.containsKey(factor.code()))
                .count();
        return new Progress(
                answered(risk, levels),
                new Part(justified, toJustify.size()),
                answered(catalogue.factors(FactorGroup.PROTECTIVE), levels));
    }

    private static Part answered(List<RiskFactor> factors, Map<String, Integer> levels) {
        int done = (int) factors.stream()
                .filter(factor -> levels.containsKey(factor.code()))
                .count();
        return new Part(done, factors.size());
    }
}

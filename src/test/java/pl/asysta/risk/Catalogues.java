package pl.asysta.risk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A risk list with the thresholds of the published one: twelve risk factors, one of them critical, and two that protect. */
final class Catalogues {
    static final String CRITICAL = "violence";
    private static final int RISK_FACTORS = 12;

    private Catalogues() {}

    static RiskCatalogue catalogue() {
        var factors = new ArrayList<RiskFactor>();
        IntStream.range(1, RISK_FACTORS).forEach(n -> factors.add(factor("risk-" + n, FactorGroup.FAMILY, null)));
        factors.add(factor(CRITICAL, FactorGroup.CHILD, 2));
        factors.add(factor("help", FactorGroup.PROTECTIVE, null));
        factors.add(factor("hope", FactorGroup.PROTECTIVE, null));
        return new RiskCatalogue(1, new RiskThresholds(8, 16, 30), factors);
    }

    /** Answers to the ordinary risk factors that come to this many points. */
    static Map<String, Integer> answersOf(int points) {
        var answers = new TreeMap<String, Integer>();
        for (int left = points, n = 1; left > 0; left -= RiskFactor.TOP_LEVEL, n++) {
            answers.put("risk-" + n, Math.min(left, RiskFactor.TOP_LEVEL));
        }
        return answers;
    }

    static Map<String, Integer> answersOf(int points, String code, int level) {
        var answers = answersOf(points);
        answers.put(code, level);
        return answers;
    }

    private static RiskFactor factor(String code, FactorGroup group, @Nullable Integer criticalFrom) {
        return new RiskFactor(code, group, code, "", List.of("0", "1", "2", "3"), criticalFrom);
    }
}

package pl.asysta.risk;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One published version of the risk list: its factors in their order and the thresholds of its bands.
 *
 * @param moderateFrom the lowest score that is moderate
 * @param highFrom the lowest score that is high
 * @param veryHighFrom the lowest score that is very high
 */
public record RiskCatalogue(int version, int moderateFrom, int highFrom, int veryHighFrom, List<RiskFactor> factors) {
    /** The factors of one group, in their order. */
    public List<RiskFactor> factors(FactorGroup group) {
        return factors.stream().filter(factor -> factor.group() == group).toList();
    }

    /** The factor of this code. */
    public Optional<RiskFactor> factor(String code) {
        return factors.stream().filter(factor -> factor.code().equals(code)).findFirst();
    }

    /** The most points a list can have. */
    public int topScore() {
        return RiskFactor.TOP_LEVEL
                * (int) factors.stream()
                        .filter(factor -> factor.group().isRisk())
                        .count();
    }

    /** The most points of one group. */
    public int topScore(FactorGroup group) {
        return RiskFactor.TOP_LEVEL * factors(group).size();
    }

    /** What the answers come to: points of the risk factors, and a band that one critical factor lifts to high. */
    public RiskResult result(Map<String, Integer> levels) {
        int score = factors.stream()
                .filter(factor -> factor.group().isRisk())
                .mapToInt(factor -> levels.getOrDefault(factor.code(), 0))
                .sum();
        boolean critical =
                factors.stream().anyMatch(factor -> factor.isCriticalAt(levels.getOrDefault(factor.code(), 0)));
        return new RiskResult(score, critical ? band(score).atLeast(RiskBand.HIGH) : band(score), critical);
    }

    /** Points of one group. */
    public int score(FactorGroup group, Map<String, Integer> levels) {
        return factors(group).stream()
                .mapToInt(factor -> levels.getOrDefault(factor.code(), 0))
                .sum();
    }

    private RiskBand band(int score) {
        if (score >= veryHighFrom) {
            return RiskBand.VERY_HIGH;
        }
        if (score >= highFrom) {
            return RiskBand.HIGH;
        }
        return score >= moderateFrom ? RiskBand.MODERATE : RiskBand.LOW;
    }
}

package pl.asysta.risk;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One version of the risk list: its factors in their order and the thresholds of its bands. */
public record RiskCatalogue(int version, RiskThresholds thresholds, List<RiskFactor> factors) {
    /** The groups in which it has factors, in their order. */
    public List<FactorGroup> groups() {
        return Arrays.stream(FactorGroup.values())
                .filter(group -> !factors(group).isEmpty())
                .toList();
    }

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
        boolean critical = !critical(levels).isEmpty();
        var band = thresholds.band(score);
        return new RiskResult(score, critical ? band.atLeast(RiskBand.HIGH) : band, critical);
    }

    /** The risk factors that are at their critical level, in their order. */
    public List<RiskFactor> critical(Map<String, Integer> levels) {
        return factors.stream()
                .filter(factor -> factor.isCriticalAt(levels.getOrDefault(factor.code(), 0)))
                .toList();
    }

    /** Points of one group. */
    public int score(FactorGroup group, Map<String, Integer> levels) {
        return factors(group).stream()
                .mapToInt(factor -> levels.getOrDefault(factor.code(), 0))
                .sum();
    }
}

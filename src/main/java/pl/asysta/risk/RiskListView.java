package pl.asysta.risk;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pl.asysta.staff.WorkerId;

/**
 * A risk list as its page shows it.
 *
 * @param number which of the family's lists, from 1
 * @param version to be sent back with the form; -1 while nothing has been saved
 * @param answers by the code of the factor
 * @param by who saved it last, or null while nothing has been saved
 * @param completedOn the day it was completed and locked, or null
 */
public record RiskListView(
        int number,
        long version,
        RiskCatalogue catalogue,
        Map<String, RiskAnswer> answers,
        @Nullable WorkerId by,
        @Nullable LocalDate completedOn) {
    /** A list of which nothing has been saved yet. */
    public static RiskListView blank(int number, RiskCatalogue catalogue) {
        return new RiskListView(number, -1, catalogue, Map.of(), null, null);
    }

    /** Whether anything of it has been saved. */
    public boolean isBegun() {
        return by != null;
    }

    /** Whether it is done and locked. */
    public boolean isCompleted() {
        return completedOn != null;
    }

    /** What it comes to. */
    public RiskResult result() {
        return catalogue.result(levels());
    }

    /** The levels that have been given, by the code of the factor. */
    public Map<String, Integer> levels() {
        return levels(answers);
    }

    /** The level of a factor; null while unanswered or unknown to its catalogue. */
    public @Nullable Integer level(String code) {
        var answer = answers.get(code);
        return answer == null ? null : answer.level();
    }

    /** The risk factors at the highest level, in their order. */
    public List<RiskFactor> highest() {
        return catalogue.factors().stream()
                .filter(factor -> factor.group().isRisk())
                .filter(factor -> levels().getOrDefault(factor.code(), 0) == RiskFactor.TOP_LEVEL)
                .toList();
    }

    static Map<String, Integer> levels(Map<String, RiskAnswer> answers) {
        var levels = new HashMap<String, Integer>();
        answers.forEach((code, answer) -> {
            if (answer.level() != null) {
                levels.put(code, answer.level());
            }
        });
        return levels;
    }
}

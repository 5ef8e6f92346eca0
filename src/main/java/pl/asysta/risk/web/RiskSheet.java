package pl.asysta.risk.web;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pl.asysta.risk.FactorGroup;
import pl.asysta.risk.RiskCatalogue;
import pl.asysta.risk.RiskFactor;
import pl.asysta.risk.RiskResult;

/**
 * The risk list as it is drawn: groups of rows with the answers so far, and what they come to.
 *
 * @param answered how many factors have a level
 */
record RiskSheet(RiskCatalogue catalogue, List<Group> groups, RiskResult result, int answered) {
    /** One group with its points. */
    record Group(FactorGroup kind, List<Row> rows, int score, int top) {}

    /** One factor with its answer; the level is null while unanswered. */
    record Row(
            RiskFactor factor,
            @Nullable String level,
            @Nullable String justification) {
        /** What the level means; empty where there is none on the scale. */
        public String definition() {
            return level == null || !level.matches("[0-3]")
                    ? ""
                    : factor.definitions().get(Integer.parseInt(level));
        }
    }

    static RiskSheet of(RiskCatalogue catalogue, RiskListForm form) {
        var levels = levels(catalogue, form);
        var groups = Arrays.stream(FactorGroup.values())
                .map(kind -> new Group(
                        kind, rows(catalogue, kind, form), catalogue.score(kind, levels), catalogue.topScore(kind)))
                .toList();
        return new RiskSheet(catalogue, groups, catalogue.result(levels), levels.size());
    }

    /** How many factors there are. */
    public int factors() {
        return catalogue.factors().size();
    }

    private static List<Row> rows(RiskCatalogue catalogue, FactorGroup kind, RiskListForm form) {
        return catalogue.factors(kind).stream()
                .map(factor -> new Row(
                        factor, form.chosen().get(factor.code()), form.written().get(factor.code())))
                .toList();
    }

    private static Map<String, Integer> levels(RiskCatalogue catalogue, RiskListForm form) {
        var levels = new HashMap<String, Integer>();
        form.chosen().forEach((code, level) -> {
            if (level.matches("[0-3]") && catalogue.factor(code).isPresent()) {
                levels.put(code, Integer.valueOf(level));
            }
        });
        return levels;
    }
}

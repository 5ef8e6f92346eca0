package pl.asysta.risk.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.asysta.risk.FactorGroup;
import pl.asysta.risk.RiskCatalogue;
import pl.asysta.risk.RiskChange;
import pl.asysta.risk.RiskFactor;
import pl.asysta.risk.RiskListView;
import pl.asysta.risk.RiskResult;

/**
 * The risk list as it is drawn: groups of rows with the answers so far, what they come to, and the list before beside it.
 *
 * @param before the list before, or null for the family's first
 * @param critical the factors that alone make the result high
 */
record RiskSheet(
        RiskListView list,
        @Nullable RiskListView before,
        List<Group> groups,
        RiskResult result,
        List<RiskFactor> critical,
        Progress progress) {
    /** One group with its points. */
    record Group(FactorGroup kind, List<Row> rows, int score, int top) {}

    /**
     * One factor with its answer.
     *
     * @param level null while unanswered
     * @param since how it stood on the list before; null without one
     */
    record Row(
            RiskFactor factor,
            @Nullable String level,
            @Nullable String justification,
            @Nullable RiskChange since) {
        /** What the level means; empty where there is none on the scale. */
        public String definition() {
            var number = RiskListForm.onScale(level);
            return number == null ? "" : factor.definition(number);
        }

        /** Which way the factor has gone since the list before; nowhere without one. */
        public RiskChange.Way way() {
            return since == null ? RiskChange.Way.SAME : since.way(RiskListForm.onScale(level));
        }

        /** Whether the factor stood at this level on the list before. */
        public boolean was(int number) {
            return since != null && Integer.valueOf(number).equals(since.level());
        }
    }

    /** A factor that the list before asked and this one does not. */
    record Gone(RiskFactor factor, int level) {}

    static RiskSheet of(RiskListView list, RiskListForm form, Optional<RiskListView> before) {
        var catalogue = list.catalogue();
        var levels = levels(catalogue, form);
        var groups = catalogue.groups().stream()
                .map(kind -> new Group(
                        kind,
                        rows(catalogue, kind, form, before),
                        catalogue.score(kind, levels),
                        catalogue.topScore(kind)))
                .toList();
        return new RiskSheet(
                list,
                before.orElse(null),
                groups,
                catalogue.result(levels),
                catalogue.critical(levels),
                Progress.of(catalogue, levels, form.written()));
    }

    /** The version it is filled under. */
    public RiskCatalogue catalogue() {
        return list.catalogue();
    }

    /** The factors that the list before asked and this one does not, with their level of then. */
    public List<Gone> gone() {
        var gone = new ArrayList<Gone>();
        if (before != null) {
            for (var factor : before.catalogue().factors()) {
                var level = before.level(factor.code());
                if (level != null && catalogue().factor(factor.code()).isEmpty()) {
                    gone.add(new Gone(factor, level));
                }
            }
        }
        return gone;
    }

    private static List<Row> rows(
            RiskCatalogue catalogue, FactorGroup kind, RiskListForm form, Optional<RiskListView> before) {
        return catalogue.factors(kind).stream()
                .map(factor -> new Row(
                        factor,
                        form.chosen().get(factor.code()),
                        form.written().get(factor.code()),
                        before.map(list -> RiskChange.since(list, factor)).orElse(null)))
                .toList();
    }

    private static Map<String, Integer> levels(RiskCatalogue catalogue, RiskListForm form) {
        var levels = new HashMap<String, Integer>();
        form.chosen().forEach((code, level) -> {
            var number = RiskListForm.onScale(level);
            if (number != null && catalogue.factor(code).isPresent()) {
                levels.put(code, number);
            }
        });
        return levels;
    }
}

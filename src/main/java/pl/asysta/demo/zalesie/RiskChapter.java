package pl.asysta.demo.zalesie;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.PaperKind;
import pl.asysta.risk.FactorGroup;
import pl.asysta.risk.RiskCatalogue;
import pl.asysta.risk.RiskFactor;

/** The risk lists: the leading factors of the story, small things beside them, and what becomes of them in time. */
final class RiskChapter implements Chapter {
    /** Factors of which even a single signal is a story of its own. */
    private static final Set<String> NEVER_BY_CHANCE =
            Set.of("child-harm-signs", "domestic-violence", "parent-substances", "foster-care");

    private static final int MOST = 4;
    private static final int MONTHS_BETWEEN = 3;

    /** Every fifth family has the first list alone, every seventh fares worse. */
    private static final int WEIGHED_ONCE = 5;

    private static final int FARES_WORSE = 7;

    private final RiskCatalogue catalogue;
    private final Calendar calendar;

    RiskChapter(RiskCatalogue catalogue, Calendar calendar) {
        this.catalogue = catalogue;
        this.calendar = calendar;
    }

    @Override
    public void write(File file, Rows rows) {
        var family = file.family();
        family.course().find(PaperKind.RISK_LIST).ifPresent(first -> {
            var levels = levels(family.story(), family.dice("risk"));
            list(family, 1, first.on(), levels, rows);
            again(family, first.on(), levels, rows);
        });
    }

    /** Families with an assistant are weighed again every quarter, at most three times more; most of them fare better. */
    private void again(Family family, LocalDate first, Map<String, Integer> firstLevels, Rows rows) {
        if (!family.course().stage().hasAssistant() || family.index() % WEIGHED_ONCE == 0) {
            return;
        }
        var dice = family.dice("risk again");
        var levels = firstLevels;
        var papers = family.dice("risk papers");
        for (int nth = 2; nth <= MOST; nth++) {
            var on = calendar.onOrBefore(first.plusMonths((nth - 1L) * MONTHS_BETWEEN));
            if (!on.isBefore(calendar.today())) {
                return;
            }
            levels = later(levels, family.index() % FARES_WORSE == 0, dice);
            list(family, nth, on, levels, rows);
            rows.add(
                    Table.CASE_PAPER,
                    papers.id(),
                    family.id(),
                    PaperKind.RISK_LIST,
                    on,
                    family.socialWorker().id(),
                    calendar.at(on, LocalTime.of(dice.between(9, 14), dice.between(0, 59))),
                    1);
        }
    }

    /** Some levels a step down, or up where it gets worse; what protects the family grows meanwhile, or dwindles. */
    private Map<String, Integer> later(Map<String, Integer> levels, boolean worse, Dice dice) {
        var later = new LinkedHashMap<String, Integer>();
        for (var factor : catalogue.factors()) {
            int level = levels.getOrDefault(factor.code(), 0);
            boolean up = worse == factor.group().isRisk();
            int highest = NEVER_BY_CHANCE.contains(factor.code()) ? level : RiskFactor.TOP_LEVEL - 1;
            int next = up ? Math.max(level, Math.min(level + 1, highest)) : Math.max(0, level - 1);
            later.put(factor.code(), dice.chance(30) ? next : level);
        }
        return later;
    }

    private void list(Family family, int number, LocalDate on, Map<String, Integer> levels, Rows rows) {
        var dice = family.dice("risk list " + number);
        var result = catalogue.result(levels);
        var id = dice.id();
        rows.add(
                Table.RISK_LIST,
                id,
                family.id(),
                number,
                catalogue.version(),
                result.score(),
                result.band(),
                family.socialWorker().id(),
                calendar.at(on, LocalTime.of(dice.between(9, 14), dice.between(0, 59))),
                on);
        for (var factor : catalogue.factors()) {
            int level = levels.getOrDefault(factor.code(), 0);
            rows.add(Table.RISK_ANSWER, id, factor.code(), level, grounds(family.story(), factor, level));
        }
    }

    private Map<String, Integer> levels(Story story, Dice dice) {
        var levels = new LinkedHashMap<String, Integer>();
        for (var factor : catalogue.factors()) {
            levels.put(factor.code(), small(factor, dice));
        }
        levels.putAll(story.levels());
        return levels;
    }

    private static int small(RiskFactor factor, Dice dice) {
        if (factor.group() == FactorGroup.PROTECTIVE) {
            return dice.between(1, RiskFactor.TOP_LEVEL);
        }
        return !NEVER_BY_CHANCE.contains(factor.code()) && dice.chance(25) ? 1 : 0;
    }

    private static @Nullable String grounds(Story story, RiskFactor factor, int level) {
        return factor.group().isRisk() && level == RiskFactor.TOP_LEVEL ? story.groundsOfTopLevel(factor.code()) : null;
    }
}

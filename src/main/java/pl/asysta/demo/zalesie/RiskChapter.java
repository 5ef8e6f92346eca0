package pl.asysta.demo.zalesie;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.PaperKind;
import pl.asysta.risk.FactorGroup;
import pl.asysta.risk.RiskCatalogue;
import pl.asysta.risk.RiskFactor;

/** The risk list: the leading factors of the story, and small things beside them. */
final class RiskChapter implements Chapter {
    /** Factors of which even a single signal is a story of its own. */
    private static final Set<String> NEVER_BY_CHANCE =
            Set.of("child-harm-signs", "domestic-violence", "parent-substances", "foster-care");

    private final RiskCatalogue catalogue;

    RiskChapter(RiskCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public void write(File file, Rows rows) {
        file.family().course().find(PaperKind.RISK_LIST).ifPresent(done -> list(file.family(), done, rows));
    }

    private void list(Family family, Step done, Rows rows) {
        var dice = family.dice("risk");
        var levels = levels(family.story(), dice);
        var result = catalogue.result(levels);
        var id = dice.id();
        rows.add(
                Table.RISK_LIST,
                id,
                family.id(),
                1,
                catalogue.version(),
                result.score(),
                result.band(),
                family.socialWorker().id(),
                done.at(),
                done.on());
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

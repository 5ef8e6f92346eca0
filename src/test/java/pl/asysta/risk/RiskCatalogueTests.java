package pl.asysta.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.asysta.risk.Catalogues.CRITICAL;
import static pl.asysta.risk.Catalogues.answersOf;
import static pl.asysta.risk.Catalogues.catalogue;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The risk list")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
class RiskCatalogueTests {
    private final RiskCatalogue catalogue = catalogue();

    @Nested
    @DisplayName("its score")
    class Score {
        @Test
        void adds_up_the_levels_of_the_risk_factors() {
            var result = catalogue.result(Map.of("risk-1", 1, "risk-2", 2, "risk-3", 3, CRITICAL, 1));

            assertThat(result).isEqualTo(new RiskResult(7, RiskBand.LOW, false));
        }

        @Test
        void is_nought_while_nothing_is_answered() {
            assertThat(catalogue.result(Map.of())).isEqualTo(new RiskResult(0, RiskBand.LOW, false));
        }

        @Test
        void never_counts_what_protects_the_family() {
            var without = catalogue.result(answersOf(16));

            assertThat(catalogue.result(answersOf(16, "help", 3))).isEqualTo(without);
            assertThat(catalogue.topScore()).isEqualTo(36);
        }

        @Test
        void is_known_by_group_also_for_what_protects() {
            var answers = answersOf(7, "hope", 3);

            assertThat(catalogue.score(FactorGroup.FAMILY, answers)).isEqualTo(7);
            assertThat(catalogue.score(FactorGroup.CHILD, answers)).isZero();
            assertThat(catalogue.score(FactorGroup.PROTECTIVE, answers)).isEqualTo(3);
            assertThat(catalogue.topScore(FactorGroup.PROTECTIVE)).isEqualTo(6);
        }
    }

    @Nested
    @DisplayName("its band")
    class Band {
        @ParameterizedTest(name = "{0} points: {1}")
        @CsvSource({
            "0, LOW",
            "7, LOW",
            "8, MODERATE",
            "9, MODERATE",
            "15, MODERATE",
            "16, HIGH",
            "17, HIGH",
            "29, HIGH",
            "30, VERY_HIGH",
            "31, VERY_HIGH"
        })
        void begins_at_its_threshold(int points, RiskBand band) {
            assertThat(catalogue.result(answersOf(points))).isEqualTo(new RiskResult(points, band, false));
        }

        @ParameterizedTest(name = "critical factor at {0}: {1}")
        @CsvSource({"0, LOW, false", "1, LOW, false", "2, HIGH, true", "3, HIGH, true"})
        void is_lifted_to_high_by_one_critical_factor(int level, RiskBand band, boolean critical) {
            var result = catalogue.result(Map.of(CRITICAL, level));

            assertThat(result).isEqualTo(new RiskResult(level, band, critical));
        }

        @ParameterizedTest(name = "{0} points: {1}")
        @CsvSource({"13, HIGH", "14, HIGH", "27, HIGH", "28, VERY_HIGH", "33, VERY_HIGH"})
        void is_never_lowered_by_a_critical_factor(int otherPoints, RiskBand band) {
            var result = catalogue.result(answersOf(otherPoints, CRITICAL, 2));

            assertThat(result).isEqualTo(new RiskResult(otherPoints + 2, band, true));
        }
    }
}

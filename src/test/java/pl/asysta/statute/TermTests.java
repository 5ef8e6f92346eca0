package pl.asysta.statute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A term, asked the other way round")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
class TermTests {
    @ParameterizedTest(name = "{0} {1} ended before {2}: started by {3}")
    @CsvSource({
        "14, WORKING_DAYS, 2026-11-24, 2026-11-02", // All Saints’ and Independence Day; the term from the 2nd ends on
        // the 23rd
        "14, WORKING_DAYS, 2026-01-02, 2025-12-08", // over Christmas, Christmas Eve too, and New Year
        "14, WORKING_DAYS, 2026-04-07, 2026-03-16", // over Easter
        "2, WORKING_DAYS, 2026-11-24, 2026-11-19", // over a weekend
        "2, WORKING_DAYS, 2026-05-04, 2026-04-28", // over 1 and 3 May
        "6, MONTHS, 2026-08-31, 2026-02-28", // 1 March ends on 1 September
        "6, MONTHS, 2026-03-01, 2025-08-31", // the last days of August all end on 28 February
        "2, MONTHS, 2028-03-01, 2027-12-31", // a leap year
        "1, MONTHS, 2026-11-24, 2026-10-23",
        "14, DAYS, 2026-11-24, 2026-11-09"
    })
    void knows_the_last_start_that_has_ended(int amount, Term.Unit unit, LocalDate day, LocalDate latest) {
        var term = new Term(amount, unit);

        assertThat(term.endAfter(latest)).isBefore(day);
        assertThat(term.endAfter(latest.plusDays(1))).isAfterOrEqualTo(day);
        assertThat(term.latestStartEndedBefore(day)).isEqualTo(latest);
    }

    @Test
    void agrees_with_every_deadline_of_two_years() {
        var rules = new StatutoryRules((rule, start) -> Term.months(2));
        var today = LocalDate.of(2026, 11, 24);
        for (var rule : DeadlineRule.values()) {
            var ended = rules.startsEndedBefore(today, rule);
            var ending = rules.startsEndingBetween(today, today.plusDays(14), rule);
            for (var day = today.minusYears(2); day.isBefore(today.plusMonths(1)); day = day.plusDays(1)) {
                var due = rules.due(rule, day);
                assertThat(isIn(ended, day))
                        .as("%s from %s has ended", rule, day)
                        .isEqualTo(due.isBefore(today));
                assertThat(isIn(ending, day))
                        .as("%s from %s ends soon", rule, day)
                        .isEqualTo(!due.isBefore(today) && !due.isAfter(today.plusDays(14)));
            }
        }
    }

    @Test
    void leaves_a_gap_where_the_centre_has_shortened_its_practice() {
        var history = new TreeMap<>(
                Map.of(LocalDate.of(2012, 1, 1), Term.months(6), LocalDate.of(2026, 9, 1), Term.months(1)));

        assertThat(StartDays.endedBefore(LocalDate.of(2026, 11, 24), history))
                .containsExactly(
                        new StartDays(LocalDate.of(2012, 1, 1), LocalDate.of(2026, 5, 23)),
                        new StartDays(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 10, 23)));
    }

    private static boolean isIn(List<StartDays> spans, LocalDate day) {
        return spans.stream().anyMatch(span -> !day.isBefore(span.first()) && !day.isAfter(span.last()));
    }
}

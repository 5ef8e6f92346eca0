package pl.asysta.statute;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Expected days were counted on printed calendars, not by the code under test. */
@DisplayName("The Polish working-day calendar")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
class WorkingDaysTests {
    @Nested
    @DisplayName("its holidays")
    class Holidays {
        @ParameterizedTest(name = "{0}: {1}")
        @CsvSource({
            "2012, 01.01 06.01 08.04 09.04 01.05 03.05 27.05 07.06 15.08 01.11 11.11 25.12 26.12",
            "2018, 01.01 06.01 01.04 02.04 01.05 03.05 20.05 31.05 15.08 01.11 11.11 12.11 25.12 26.12",
            "2024, 01.01 06.01 31.03 01.04 01.05 03.05 19.05 30.05 15.08 01.11 11.11 25.12 26.12",
            "2025, 01.01 06.01 20.04 21.04 01.05 03.05 08.06 19.06 15.08 01.11 11.11 24.12 25.12 26.12",
            "2026, 01.01 06.01 05.04 06.04 01.05 03.05 24.05 04.06 15.08 01.11 11.11 24.12 25.12 26.12"
        })
        void are_those_of_the_year_and_no_other(int year, String holidays) {
            assertThat(holidaysOf(year)).isEqualTo(holidays);
        }

        @ParameterizedTest(name = "{0}: {1}")
        @CsvSource({"2010-01-06, false", "2011-01-06, true", "2012-01-06, true"})
        void include_epiphany_since_2011(LocalDate epiphany, boolean free) {
            assertThat(WorkingDays.isHoliday(epiphany)).isEqualTo(free);
        }

        @ParameterizedTest(name = "{0}: {1}")
        @CsvSource({"2023-12-24, false", "2024-12-24, false", "2025-12-24, true", "2026-12-24, true"})
        void include_christmas_eve_since_2025(LocalDate christmasEve, boolean free) {
            assertThat(WorkingDays.isHoliday(christmasEve)).isEqualTo(free);
        }

        @ParameterizedTest(name = "{0}: {1}")
        @CsvSource({"2017-11-12, false", "2018-11-12, true", "2019-11-12, false"})
        void include_the_day_after_the_centenary_of_independence(LocalDate day, boolean free) {
            assertThat(WorkingDays.isHoliday(day)).isEqualTo(free);
        }

        private static String holidaysOf(int year) {
            return Stream.iterate(LocalDate.of(year, 1, 1), day -> day.plusDays(1))
                    .takeWhile(day -> day.getYear() == year)
                    .filter(WorkingDays::isHoliday)
                    .map(DateTimeFormatter.ofPattern("dd.MM")::format)
                    .collect(joining(" "));
        }
    }

    @Nested
    @DisplayName("its Easter")
    class Easter {
        @ParameterizedTest(name = "{0}")
        @ValueSource(
                strings = {
                    "2008-03-23",
                    "2012-04-08",
                    "2018-04-01",
                    "2024-03-31",
                    "2025-04-20",
                    "2026-04-05",
                    "2027-03-28",
                    "2028-04-16",
                    "2035-03-25",
                    "2038-04-25",
                    "2049-04-18",
                    "2076-04-19"
                })
        void falls_where_the_church_has_it(LocalDate easter) {
            assertThat(WorkingDays.easter(easter.getYear())).isEqualTo(easter);
        }

        @Test
        void is_always_a_sunday_from_22_march_to_25_april() {
            for (int year = 2012; year <= 2200; year++) {
                var easter = WorkingDays.easter(year);

                assertThat(easter.getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
                assertThat(easter).isBetween(LocalDate.of(year, 3, 22), LocalDate.of(year, 4, 25));
            }
        }
    }

    @Nested
    @DisplayName("a day")
    class Day {
        @ParameterizedTest(name = "{0}, {1}: {2}")
        @CsvSource({
            "2026-03-06, a Friday, true",
            "2026-03-07, a Saturday, false",
            "2026-03-08, a Sunday, false",
            "2026-03-09, a Monday, true",
            "2026-04-06, Easter Monday, false",
            "2026-05-01, the first of May, false",
            "2026-06-04, Corpus Christi, false",
            "2026-06-05, the Friday after Corpus Christi, true",
            "2026-08-15, Assumption on a Saturday, false",
            "2024-12-24, Christmas Eve when offices still worked, true",
            "2026-12-31, New Year's Eve, true"
        })
        void is_worked_from_monday_to_friday_unless_it_is_a_holiday(LocalDate day, String what, boolean worked) {
            assertThat(WorkingDays.isWorkingDay(day)).isEqualTo(worked);
        }
    }

    @Nested
    @DisplayName("a term")
    class Terms {
        @ParameterizedTest(name = "{0} + {1} working days = {2} ({3})")
        @CsvSource({
            "2026-03-02, 0, 2026-03-02, none at all",
            "2026-03-02, 1, 2026-03-03, the day of the event does not count",
            "2026-03-02, 2, 2026-03-04, an ordinary week",
            "2026-03-02, 14, 2026-03-20, ordinary weeks",
            "2026-03-06, 2, 2026-03-10, from a Friday",
            "2026-03-06, 14, 2026-03-26, from a Friday",
            "2026-03-07, 2, 2026-03-10, from a Saturday",
            "2026-03-07, 14, 2026-03-26, from a Saturday",
            "2026-03-08, 2, 2026-03-10, from a Sunday",
            "2026-03-08, 14, 2026-03-26, from a Sunday",
            "2024-12-23, 2, 2024-12-27, over Christmas when its Eve was worked",
            "2025-12-23, 2, 2025-12-30, over Christmas with its Eve free",
            "2025-12-15, 14, 2026-01-09, over Christmas and New Year and Epiphany",
            "2024-12-16, 14, 2025-01-09, over Christmas and New Year and Epiphany",
            "2025-12-31, 2, 2026-01-05, over New Year",
            "2026-01-02, 2, 2026-01-07, over Epiphany",
            "2010-01-05, 2, 2010-01-07, over Epiphany when it was worked",
            "2026-04-02, 2, 2026-04-07, over Easter from Maundy Thursday",
            "2026-03-27, 14, 2026-04-17, over Easter",
            "2025-04-30, 2, 2025-05-05, over the long May weekend",
            "2024-04-30, 2, 2024-05-06, over the long May weekend",
            "2026-04-30, 14, 2026-05-21, over May",
            "2026-05-22, 2, 2026-05-26, over Pentecost which is a Sunday anyway",
            "2026-06-03, 2, 2026-06-08, over Corpus Christi",
            "2026-06-01, 14, 2026-06-22, over Corpus Christi",
            "2018-11-09, 2, 2018-11-14, over the centenary of independence"
        })
        void ends_after_that_many_working_days(LocalDate start, int days, LocalDate end, String over) {
            assertThat(WorkingDays.after(start, days)).isEqualTo(end);
        }

        @ParameterizedTest(name = "of {0} working days")
        @ValueSource(ints = {1, 2, 14, 250})
        void is_as_long_as_the_worked_days_between_its_ends(int days) {
            for (var start = LocalDate.of(2024, 1, 1); start.getYear() < 2028; start = start.plusDays(1)) {
                var end = WorkingDays.after(start, days);

                assertThat(WorkingDays.isWorkingDay(end)).isTrue();
                assertThat(start.plusDays(1).datesUntil(end.plusDays(1)).filter(WorkingDays::isWorkingDay))
                        .as("working days after %s until %s", start, end)
                        .hasSize(days);
            }
        }
    }
}

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
            "2026, 01.01 06.01 05.04 06.04 01.05 03.05 24.05 04.06 15.08 01.11 11.11 24.12 25.12 26.12",
            "2027, 01.01 06.01 28.03 29.03 01.05 03.05 16.05 27.05 15.08 01.11 11.11 24.12 25.12 26.12",
            "2028, 01.01 06.01 16.04 17.04 01.05 03.05 04.06 15.06 15.08 01.11 11.11 24.12 25.12 26.12",
            "2029, 01.01 06.01 01.04 02.04 01.05 03.05 20.05 31.05 15.08 01.11 11.11 24.12 25.12 26.12",
            "2030, 01.01 06.01 21.04 22.04 01.05 03.05 09.06 20.06 15.08 01.11 11.11 24.12 25.12 26.12",
            "2031, 01.01 06.01 13.04 14.04 01.05 03.05 01.06 12.06 15.08 01.11 11.11 24.12 25.12 26.12",
            "2032, 01.01 06.01 28.03 29.03 01.05 03.05 16.05 27.05 15.08 01.11 11.11 24.12 25.12 26.12"
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
                    "2029-04-01",
                    "2030-04-21",
                    "2031-04-13",
                    "2032-03-28",
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

        /** The two terms of the interview: urgent, and usual (§ 3(2) and (3) of the regulation of 8 April 2021). */
        @ParameterizedTest(name = "{0}: {1} or {2}, over {3}")
        @CsvSource({
            "2012-01-05, 2012-01-10, 2012-01-26, Epiphany on a Friday",
            "2012-04-05, 2012-04-10, 2012-04-26, Easter",
            "2012-04-30, 2012-05-04, 2012-05-22, the long May weekend",
            "2012-06-06, 2012-06-11, 2012-06-27, Corpus Christi",
            "2012-12-21, 2012-12-27, 2013-01-15, Christmas whose Eve was worked",
            "2024-02-28, 2024-03-01, 2024-03-19, a leap day",
            "2024-03-28, 2024-04-02, 2024-04-18, Easter",
            "2024-05-29, 2024-06-03, 2024-06-19, Corpus Christi",
            "2024-08-14, 2024-08-19, 2024-09-04, Assumption on a Thursday",
            "2024-12-23, 2024-12-27, 2025-01-16, the last Christmas Eve that was worked",
            "2025-01-03, 2025-01-08, 2025-01-24, Epiphany on a Monday",
            "2025-04-17, 2025-04-22, 2025-05-09, Easter and May",
            "2025-11-10, 2025-11-13, 2025-12-01, Independence Day on a Tuesday",
            "2025-12-22, 2025-12-29, 2026-01-16, the first free Christmas Eve",
            "2025-12-31, 2026-01-05, 2026-01-22, New Year and Epiphany",
            "2026-04-02, 2026-04-07, 2026-04-23, Easter",
            "2026-06-03, 2026-06-08, 2026-06-24, Corpus Christi",
            "2026-11-10, 2026-11-13, 2026-12-01, Independence Day on a Wednesday",
            "2026-12-23, 2026-12-29, 2027-01-18, Christmas and New Year and Epiphany",
            "2027-03-25, 2027-03-30, 2027-04-15, Easter",
            "2027-05-26, 2027-05-31, 2027-06-16, Corpus Christi",
            "2027-12-23, 2027-12-28, 2028-01-14, Christmas and New Year and Epiphany",
            "2028-02-28, 2028-03-01, 2028-03-17, a leap day",
            "2028-04-13, 2028-04-18, 2028-05-08, a late Easter and May",
            "2028-12-22, 2028-12-28, 2029-01-16, Christmas on a Monday",
            "2029-03-29, 2029-04-03, 2029-04-19, Easter on the first of April",
            "2029-12-21, 2029-12-28, 2030-01-16, Christmas on a Tuesday",
            "2030-04-18, 2030-04-23, 2030-05-13, Easter and May",
            "2030-10-31, 2030-11-05, 2030-11-22, All Saints on a Friday",
            "2031-01-03, 2031-01-08, 2031-01-24, Epiphany on a Monday",
            "2031-12-23, 2031-12-30, 2032-01-19, Christmas and New Year",
            "2032-02-27, 2032-03-02, 2032-03-18, a leap day on a Sunday",
            "2032-05-26, 2032-05-31, 2032-06-16, Corpus Christi",
            "2032-12-31, 2033-01-04, 2033-01-21, New Year and Epiphany"
        })
        void of_an_interview_ends_on_the_same_day_as_on_a_printed_calendar(
                LocalDate informed, LocalDate urgent, LocalDate usual, String over) {
            assertThat(WorkingDays.after(informed, 2)).isEqualTo(urgent);
            assertThat(WorkingDays.after(informed, 14)).isEqualTo(usual);
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

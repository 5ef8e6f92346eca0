package pl.asysta.agenda.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pl.asysta.deadlines.OpenDeadline;
import pl.asysta.statute.WorkingDays;
import pl.asysta.visits.VisitsCalendar.Entry;

/** A month in whole weeks. */
record MonthPage(YearMonth month) {
    private static final int DAYS_OF_WEEK = 7;
    private static final int YEARS_AROUND = 10;

    /** So many deadlines stand in the field of a day; a team may have more. */
    private static final int IN_A_FIELD = 3;

    /**
     * One day.
     *
     * @param off a Saturday, a Sunday, a holiday, or a day of another month
     * @param more deadlines that have no room
     */
    record Day(LocalDate date, boolean off, boolean today, List<OpenDeadline> due, int more, List<Entry> visits) {
        /** Whether nothing stands in its field. */
        public boolean isFree() {
            return due.isEmpty() && visits.isEmpty();
        }
    }

    static MonthPage of(@Nullable String typed, LocalDate today) {
        var now = YearMonth.from(today);
        try {
            var month = typed == null ? now : YearMonth.parse(typed.strip());
            return new MonthPage(Math.abs(month.getYear() - now.getYear()) > YEARS_AROUND ? now : month);
        } catch (DateTimeParseException noMonth) {
            return new MonthPage(now);
        }
    }

    LocalDate first() {
        return month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    LocalDate last() {
        return month.atEndOfMonth().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    }

    /** The days in rows of a week. */
    List<List<Day>> rows(List<OpenDeadline> due, List<Entry> visits, LocalDate today) {
        var dueOn =
                due.stream().collect(Collectors.groupingBy(one -> one.deadline().day()));
        var visitsOn = visits.stream()
                .collect(Collectors.groupingBy(entry -> entry.visit().day()));
        var rows = new ArrayList<List<Day>>();
        for (var monday = first(); !monday.isAfter(last()); monday = monday.plusDays(DAYS_OF_WEEK)) {
            rows.add(monday.datesUntil(monday.plusDays(DAYS_OF_WEEK))
                    .map(date -> day(date, dueOn, visitsOn, today))
                    .toList());
        }
        return rows;
    }

    private Day day(
            LocalDate date,
            Map<LocalDate, List<OpenDeadline>> dueOn,
            Map<LocalDate, List<Entry>> visitsOn,
            LocalDate today) {
        var due = dueOn.getOrDefault(date, List.of());
        boolean off = !YearMonth.from(date).equals(month) || !WorkingDays.isWorkingDay(date);
        return new Day(
                date,
                off,
                date.equals(today),
                due.stream().limit(IN_A_FIELD).toList(),
                Math.max(0, due.size() - IN_A_FIELD),
                visitsOn.getOrDefault(date, List.of()));
    }
}

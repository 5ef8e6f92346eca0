package pl.asysta.visits.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import pl.asysta.site.TypedDay;
import pl.asysta.statute.WorkingDays;
import pl.asysta.visits.HeldVisits.Held;
import pl.asysta.visits.VisitsCalendar.Entry;

/**
 * A day, a week or a month of the calendar.
 *
 * @param day the day that was asked for
 * @param first the first day that is shown, a Monday for weeks and months
 * @param last the last day that is shown
 */
record CalendarPage(Span span, LocalDate day, LocalDate first, LocalDate last) {
    private static final int DAYS_OF_WEEK = 7;
    private static final int YEARS_AROUND = 10;

    /** How much is shown. */
    enum Span {
        DAY,
        WEEK,
        MONTH;

        static Span of(@Nullable String text) {
            for (var span : values()) {
                if (span.name().equalsIgnoreCase(text)) {
                    return span;
                }
            }
            return WEEK;
        }

        /** As it stands in an address. */
        public String address() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * One day with its visits.
     *
     * @param off a Saturday, a Sunday, a holiday, or a day of another month
     */
    record Day(LocalDate date, boolean off, boolean today, List<Entry> entries, List<Held> held) {}

    static CalendarPage of(@Nullable String span, @Nullable String day, LocalDate today) {
        var chosen = TypedDay.COMING
                .read(day, today)
                .filter(date -> Math.abs(date.getYear() - today.getYear()) <= YEARS_AROUND)
                .orElse(today);
        var shown = Span.of(span);
        return switch (shown) {
            case DAY -> new CalendarPage(shown, chosen, chosen, chosen);
            case WEEK ->
                new CalendarPage(shown, chosen, monday(chosen), monday(chosen).plusDays(DAYS_OF_WEEK - 1));
            case MONTH -> {
                var month = YearMonth.from(chosen);
                yield new CalendarPage(
                        shown,
                        chosen,
                        monday(month.atDay(1)),
                        monday(month.atEndOfMonth()).plusDays(DAYS_OF_WEEK - 1));
            }
        };
    }

    /** A day of the span before. */
    public LocalDate before() {
        return move(-1);
    }

    /** A day of the span after. */
    public LocalDate after() {
        return move(1);
    }

    /** The days in rows of a week; one row of one for a single day. */
    List<List<Day>> rows(List<Entry> entries, List<Held> held, LocalDate today) {
        var rows = new ArrayList<List<Day>>();
        var row = new ArrayList<Day>();
        for (var date = first; !date.isAfter(last); date = date.plusDays(1)) {
            row.add(day(date, entries, held, today));
            if (row.size() == DAYS_OF_WEEK || date.equals(last)) {
                rows.add(List.copyOf(row));
                row.clear();
            }
        }
        return rows;
    }

    private Day day(LocalDate date, List<Entry> entries, List<Held> held, LocalDate today) {
        boolean otherMonth = span == Span.MONTH && date.getMonthValue() != day.getMonthValue();
        boolean off = otherMonth
                || date.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue()
                || WorkingDays.isHoliday(date);
        return new Day(
                date,
                off,
                date.equals(today),
                entries.stream()
                        .filter(entry -> entry.visit().day().equals(date))
                        .toList(),
                held.stream().filter(visit -> visit.day().equals(date)).toList());
    }

    private LocalDate move(int steps) {
        return switch (span) {
            case DAY -> day.plusDays(steps);
            case WEEK -> day.plusWeeks(steps);
            case MONTH -> day.withDayOfMonth(1).plusMonths(steps);
        };
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}

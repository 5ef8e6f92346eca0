package pl.asysta.statute;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Map;
import java.util.Set;

/**
 * The Polish working-day calendar: Monday to Friday without the holidays of the act of 18 January 1951 on days free from
 * work. Saturdays do not count, because centres do not work on them.
 */
public final class WorkingDays {
    private static final Set<MonthDay> FIXED = Set.of(
            MonthDay.of(Month.JANUARY, 1),
            MonthDay.of(Month.MAY, 1),
            MonthDay.of(Month.MAY, 3),
            MonthDay.of(Month.AUGUST, 15),
            MonthDay.of(Month.NOVEMBER, 1),
            MonthDay.of(Month.NOVEMBER, 11),
            MonthDay.of(Month.DECEMBER, 25),
            MonthDay.of(Month.DECEMBER, 26));

    /** Epiphany has been free since 2011, Christmas Eve since 2025. */
    private static final Map<MonthDay, Integer> FREE_SINCE =
            Map.of(MonthDay.of(Month.JANUARY, 6), 2011, MonthDay.of(Month.DECEMBER, 24), 2025);

    /** The centenary of independence was free on one day only (act of 7 November 2018). */
    private static final LocalDate CENTENARY = LocalDate.of(2018, Month.NOVEMBER, 12);

    private static final int EASTER_MONDAY = 1;
    private static final int PENTECOST = 49;
    private static final int CORPUS_CHRISTI = 60;

    private WorkingDays() {}

    /** The day this many working days after the start; the day of the event itself does not count. */
    public static LocalDate after(LocalDate start, int days) {
        var day = start;
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }

    /** Whether offices work on this day. */
    public static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY && !isHoliday(day);
    }

    /** Whether the law names this day as free from work, Sundays other than the great feasts aside. */
    public static boolean isHoliday(LocalDate day) {
        var date = MonthDay.from(day);
        var since = FREE_SINCE.get(date);
        return FIXED.contains(date)
                || (since != null && day.getYear() >= since)
                || isMovableFeast(day)
                || day.equals(CENTENARY);
    }

    private static boolean isMovableFeast(LocalDate day) {
        var easter = easter(day.getYear());
        return day.equals(easter)
                || day.equals(easter.plusDays(EASTER_MONDAY))
                || day.equals(easter.plusDays(PENTECOST))
                || day.equals(easter.plusDays(CORPUS_CHRISTI));
    }

    /** Easter Sunday of the Gregorian calendar (the anonymous computus of Meeus, Jones and Butcher). */
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }
}

package pl.asysta.desk;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/** The days between which families came and went, both inclusive. */
public record FlowSpan(LocalDate first, LocalDate last) {
    /** All of a month. */
    public static FlowSpan of(YearMonth month) {
        return new FlowSpan(month.atDay(1), month.atEndOfMonth());
    }

    /** All of a year. */
    public static FlowSpan of(Year year) {
        return new FlowSpan(year.atDay(1), year.atMonth(12).atEndOfMonth());
    }

    /** Whether it is a year rather than a month. */
    public boolean isYear() {
        return first.getMonth() != last.getMonth();
    }
}

package pl.asysta.statute;

import java.time.LocalDate;
import java.util.NavigableMap;

/**
 * Art. 12(3) GDPR: by when a request about one's data is answered. Months are counted as art. 3 of Regulation (EEC, Euratom)
 * No 1182/71 counts them: to the same date, or to the last day of a month that has none; a last day on which offices do not
 * work is the next on which they do.
 */
public final class AccessRequestTerm {
    private static final Dated<Term> TERM = Dated.from("2018-05-25", Term.months(1));
    private static final Dated<Term> EXTENDED = Dated.from("2018-05-25", Term.months(3));

    private AccessRequestTerm() {}

    /** The last day for the answer, and for telling that it takes longer. */
    public static LocalDate after(LocalDate received) {
        return last(received, TERM);
    }

    /** The last day when the person was told in time why it takes two months longer. */
    public static LocalDate extended(LocalDate received) {
        return last(received, EXTENDED);
    }

    /**
     * The same as a deadline that explains itself.
     *
     * @param toldWhyLonger whether the person was told in time why it takes longer
     */
    public static Deadline deadline(StartEvent requested, boolean toldWhyLonger) {
        var terms = toldWhyLonger ? EXTENDED : TERM;
        return new Deadline(
                DeadlineRule.DATA_ACCESS, requested, terms.on(requested.on()), last(requested.on(), terms), false);
    }

    static NavigableMap<LocalDate, Term> history() {
        return TERM.history();
    }

    private static LocalDate last(LocalDate received, Dated<Term> terms) {
        var last = received.plusMonths(terms.on(received).amount());
        while (!WorkingDays.isWorkingDay(last)) {
            last = last.plusDays(1);
        }
        return last;
    }
}

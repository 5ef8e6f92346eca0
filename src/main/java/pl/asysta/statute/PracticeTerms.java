package pl.asysta.statute;

import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The centre's own terms, which are practice and not law. Each is asked for the day on which its clock starts. */
@FunctionalInterface
public interface PracticeTerms {
    /** The term of this rule for a clock that starts on this day. */
    Term term(PracticeRule rule, LocalDate start);

    /** Every value of the term by the first day on which it holds; without a history, the one of the act's first day. */
    default NavigableMap<LocalDate, Term> history(PracticeRule rule) {
        var first = FamilySupportAct.IN_FORCE_SINCE;
        return new TreeMap<>(Map.of(first, term(rule, first)));
    }
}

package pl.asysta.statute;

import java.time.LocalDate;

/** The centre's own terms, which are practice and not law. Each is asked for the day on which its clock starts. */
@FunctionalInterface
public interface PracticeTerms {
    /** The term of this rule for a clock that starts on this day. */
    Term term(PracticeRule rule, LocalDate start);
}

package pl.asysta.statute;

import java.time.LocalDate;

/** The centre's own terms, which are practice and not law. Each is asked for the day on which its clock starts. */
public interface PracticeTerms {
    /** How long after the start of work the work plan is due; the usual procedures say two months. */
    Term workPlanDueWithin(LocalDate start);
}

package pl.asysta.personnel;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How a worker is and was employed.
 *
 * @param version to be sent back with the form; -1 while nothing has been saved
 * @param terms latest first
 * @param grades latest first
 */
public record EmploymentView(long version, List<EmploymentTerm> terms, List<GradeTerm> grades) {
    /** Nothing saved yet. */
    static final EmploymentView NONE = new EmploymentView(-1, List.of(), List.of());

    /** Her grade on this day. */
    public Optional<AssistantGrade> gradeOn(LocalDate day) {
        return grades.stream()
                .filter(term -> term.covers(day))
                .map(GradeTerm::grade)
                .findFirst();
    }
}

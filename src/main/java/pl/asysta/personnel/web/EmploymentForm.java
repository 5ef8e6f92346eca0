package pl.asysta.personnel.web;

import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import pl.asysta.personnel.EmploymentView;
import pl.asysta.personnel.RecordEmployment;
import pl.asysta.staff.WorkerId;

/** The history of a worker's employment and, for an assistant, of her grades. */
record EmploymentForm(long version, List<TermForm.@Valid OfEmployment> terms, List<TermForm.@Valid OfGrade> grades) {
    EmploymentForm {
        terms = BlankRows.after(terms, TermForm::isBlank, TermForm.OfEmployment.BLANK);
        grades = BlankRows.after(grades, TermForm::isBlank, TermForm.OfGrade.BLANK);
    }

    static EmploymentForm of(EmploymentView employment) {
        return new EmploymentForm(
                employment.version(),
                employment.terms().stream().map(TermForm.OfEmployment::of).toList(),
                employment.grades().stream().map(TermForm.OfGrade::of).toList());
    }

    /** What one box cannot say alone. */
    static void check(@Nullable EmploymentForm form, BindingResult errors) {
        boolean unread = errors.getTarget() == null; // a row with a value that could not be read, which the errors say
        if (form != null && !unread) {
            TermForm.check(form.terms, "terms", "personnel.employment-overlaps", errors);
            TermForm.check(form.grades, "grades", "personnel.grade-overlaps", errors);
        }
    }

    RecordEmployment toCommand(WorkerId worker) {
        return new RecordEmployment(
                worker,
                version,
                terms.stream().flatMap(row -> row.term().stream()).toList(),
                grades.stream().flatMap(row -> row.term().stream()).toList());
    }
}

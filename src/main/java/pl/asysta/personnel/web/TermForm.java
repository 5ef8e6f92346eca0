package pl.asysta.personnel.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import pl.asysta.personnel.AssistantGrade;
import pl.asysta.personnel.DateSpan;
import pl.asysta.personnel.EmploymentKind;
import pl.asysta.personnel.EmploymentTerm;
import pl.asysta.personnel.GradeTerm;
import pl.asysta.site.Day;
import pl.asysta.site.Days;

/** One row of a history: from a day, to a day, one thing at a time; a row with nothing in it counts for nothing. */
sealed interface TermForm {
    /** The first day as it was typed. */
    @Nullable
    String firstDay();

    /** The last day as it was typed. */
    @Nullable
    String lastDay();

    /** The name of the box that says what it is. */
    String box();

    /** Whether nothing was chosen in that box. */
    boolean isUnnamed();

    /** Whether nothing stands in the row. */
    default boolean isBlank() {
        return isUnnamed() && firstDay() == null && lastDay() == null;
    }

    /** The days of the row, once they are in order. */
    default Optional<DateSpan> span() {
        var first = Days.read(firstDay());
        var last = Days.read(lastDay());
        boolean backwards =
                first.isPresent() && last.filter(first.get()::isAfter).isPresent();
        return backwards ? Optional.empty() : first.map(day -> new Span(day, last.orElse(null)));
    }

    /** Refuses half-filled rows, ends before starts, and two of them on the same day. */
    static void check(List<? extends TermForm> rows, String list, String overlap, Errors errors) {
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            var path = list + "[" + i + "].";
            if (row.isBlank()) {
                continue;
            }
            if (row.isUnnamed()) {
                errors.rejectValue(path + row.box(), "personnel.form." + row.box() + ".required");
            }
            if (row.firstDay() == null) {
                errors.rejectValue(path + "firstDay", "personnel.form.from.required");
            }
            Spans.check(row.firstDay(), row.lastDay(), path + "lastDay", errors);
            var earlier = rows.subList(0, i);
            row.span()
                    .filter(span -> earlier.stream()
                            .flatMap(other -> other.span().stream())
                            .anyMatch(span::overlaps))
                    .ifPresent(span -> errors.rejectValue(path + "firstDay", overlap));
        }
    }

    /** The days alone. */
    record Span(LocalDate firstDay, @Nullable LocalDate lastDay) implements DateSpan {}

    /** A row of employment. */
    record OfEmployment(
            @Nullable EmploymentKind employment,
            @Day(future = true) @Nullable String firstDay,
            @Day(future = true) @Nullable String lastDay)
            implements TermForm {
        static final OfEmployment BLANK = new OfEmployment(null, null, null);

        static OfEmployment of(EmploymentTerm term) {
            return new OfEmployment(term.kind(), Days.typed(term.firstDay()), Days.typed(term.lastDay()));
        }

        @Override
        public String box() {
            return "employment";
        }

        @Override
        public boolean isUnnamed() {
            return employment == null;
        }

        Optional<EmploymentTerm> term() {
            return employment == null
                    ? Optional.empty()
                    : span().map(span -> new EmploymentTerm(employment, span.firstDay(), span.lastDay()));
        }
    }

    /** A row of grades. */
    record OfGrade(
            @Nullable AssistantGrade grade,
            @Day(future = true) @Nullable String firstDay,
            @Day(future = true) @Nullable String lastDay)
            implements TermForm {
        static final OfGrade BLANK = new OfGrade(null, null, null);

        static OfGrade of(GradeTerm term) {
            return new OfGrade(term.grade(), Days.typed(term.firstDay()), Days.typed(term.lastDay()));
        }

        @Override
        public String box() {
            return "grade";
        }

        @Override
        public boolean isUnnamed() {
            return grade == null;
        }

        Optional<GradeTerm> term() {
            return grade == null
                    ? Optional.empty()
                    : span().map(span -> new GradeTerm(grade, span.firstDay(), span.lastDay()));
        }
    }
}

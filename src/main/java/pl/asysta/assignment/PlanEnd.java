package pl.asysta.assignment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.CaseId;

/**
 * Until when an assistant is planned to work with a family.
 *
 * @param opened the assignment that was on the page
 * @param seen the planned end that was on the page, or null
 * @param plannedEnd the last day as it is planned now, or null to take the plan back
 */
public record PlanEnd(
        CaseId family,
        AssignmentId opened,
        @Nullable LocalDate seen,
        @Nullable LocalDate plannedEnd) {}

package pl.asysta.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.assessment.LateAssessments;
import pl.asysta.plan.PlanDelays;
import pl.asysta.register.OverdueFamilies;
import pl.asysta.staff.Viewer;

/** The terms that families' papers missed, until the director has said that she knows. */
@Service
@Transactional(readOnly = true)
public class Delays {
    private final OverdueFamilies overdue;
    private final PlanDelays plans;
    private final LateAssessments assessments;
    private final Clock clock;

    Delays(OverdueFamilies overdue, PlanDelays plans, LateAssessments assessments, Clock clock) {
        this.overdue = overdue;
        this.plans = plans;
        this.assessments = assessments;
        this.clock = clock;
    }

    /** Those that last and those that ended before she said so, the earliest term first. */
    @PreAuthorize("hasAnyRole('DIRECTOR', 'DEPUTY_DIRECTOR')")
    public List<Delay> unseen(Viewer viewer) {
        return Stream.of(
                        overdue.unseen(viewer).stream().map(Delay::of),
                        plans.endedUnseen(viewer).stream().map(Delay::of),
                        assessments.endedUnseen().stream().map(Delay::of))
                .flatMap(delays -> delays)
                .sorted(Comparator.comparing(Delay::due).thenComparing(Delay::label))
                .toList();
    }

    /** The terms of a year: those of first plans, and those of assessments. */
    @PreAuthorize("hasAnyRole('DIRECTOR', 'DEPUTY_DIRECTOR', 'COORDINATOR')")
    public List<DelaysOfYear> ofYear(int year, Viewer viewer) {
        var today = LocalDate.now(clock);
        return List.of(
                DelaysOfYear.of(plans.ofYear(year, viewer), today),
                DelaysOfYear.of(assessments.ofYear(year, viewer), today));
    }
}

package pl.asysta.assessment;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.CaseView;
import pl.asysta.intervention.InterventionView;
import pl.asysta.people.PlacementView;
import pl.asysta.plan.PlanView;
import pl.asysta.risk.ScoredList;
import pl.asysta.visits.EntryView;
import pl.asysta.visits.VisitKind;

/**
 * What is on file about a family in a period.
 *
 * @param from its first day
 * @param to its last day
 * @param entries of the work card in it
 * @param plan that holds, or null
 * @param risk lists by its last day, oldest first
 * @param placements of its children, of any time
 * @param interventions of any time, the latest first
 */
record Period(
        CaseView family,
        LocalDate from,
        LocalDate to,
        List<EntryView> entries,
        @Nullable PlanView plan,
        List<ScoredList> risk,
        List<PlacementView> placements,
        List<InterventionView> interventions) {
    /** Meetings with the family itself. */
    List<EntryView> meetings() {
        return entries.stream()
                .filter(entry -> VisitKind.FACE_TO_FACE.contains(entry.kind()))
                .toList();
    }

    /** What was done for the family without meeting it. */
    List<EntryView> contacts() {
        return entries.stream()
                .filter(entry -> !entry.isMissed() && !VisitKind.FACE_TO_FACE.contains(entry.kind()))
                .toList();
    }

    List<EntryView> missed() {
        return entries.stream().filter(EntryView::isMissed).toList();
    }

    boolean covers(@Nullable LocalDate day) {
        return day != null && !day.isBefore(from) && !day.isAfter(to);
    }

    Figures figures() {
        var last = risk.isEmpty() ? null : risk.get(risk.size() - 1);
        return new Figures(meetings().size(), last == null ? null : last.score(), last == null ? null : last.band());
    }
}

package pl.asysta.desk.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.CaseId;
import pl.asysta.visits.PlannedVisit;
import pl.asysta.visits.VisitKind;
import pl.asysta.visits.VisitsCalendar.Entry;

/**
 * The visits of an assistant around today.
 *
 * @param today in the order of time, also those that are written down
 * @param days the next ones with visits
 * @param unwritten of the days before, of which there is no entry
 * @param ahead all that are agreed from today on
 */
record VisitAgenda(List<VisitToday> today, Map<LocalDate, List<Entry>> days, List<Entry> unwritten, List<Entry> ahead) {
    /** The next visit that is agreed with a family. */
    @Nullable
    PlannedVisit next(CaseId family) {
        return ahead.stream()
                .map(Entry::visit)
                .filter(visit -> visit.family().equals(family))
                .findFirst()
                .orElse(null);
    }

    /** Where a visit is written down; the joint first one has pages of its own. */
    public static String entryPage(Entry entry) {
        var visit = entry.visit();
        return visit.kind() == VisitKind.JOINT_FIRST_VISIT
                ? "/cases/" + visit.family() + "/cooperation/visit"
                : "/cases/" + visit.family() + "/work-card/new?visit=" + visit.id();
    }

    /** How many are agreed for these days, both inclusive. */
    long ahead(LocalDate first, LocalDate last) {
        return ahead.stream()
                .map(entry -> entry.visit().day())
                .filter(day -> !day.isBefore(first) && !day.isAfter(last))
                .count();
    }
}

package pl.asysta.desk.web;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import pl.asysta.cases.CaseId;
import pl.asysta.register.FamilyRow;
import pl.asysta.staff.Viewer;
import pl.asysta.visits.HeldVisits;
import pl.asysta.visits.HeldVisits.Held;
import pl.asysta.visits.VisitPlace;
import pl.asysta.visits.VisitsCalendar;
import pl.asysta.visits.VisitsCalendar.Entry;

/** Reads the visits for a desk, in as many statements for one family as for many. */
@Component
class VisitsOnDesk {
    /** Nobody agrees visits for later. */
    private static final int MONTHS_AHEAD = 12;

    private static final int DAYS_SHOWN = 3;

    private final VisitsCalendar calendar;
    private final HeldVisits held;

    VisitsOnDesk(VisitsCalendar calendar, HeldVisits held) {
        this.calendar = calendar;
        this.held = held;
    }

    VisitAgenda of(Viewer viewer, List<FamilyRow> families, LocalDate today) {
        var assistants = viewer.assistants();
        var ahead = calendar.between(assistants, today, today.plusMonths(MONTHS_AHEAD));
        var addresses = families.stream().collect(Collectors.toMap(FamilyRow::id, Function.identity()));
        var ofToday = Stream.concat(
                        held.between(assistants, today, today).stream().map(VisitsOnDesk::written),
                        ahead.stream()
                                .filter(entry -> entry.visit().day().equals(today))
                                .map(entry -> agreed(entry, addresses)))
                .sorted(Comparator.comparing(visit -> Objects.requireNonNullElse(visit.hour(), LocalTime.MIN)))
                .toList();
        return new VisitAgenda(ofToday, days(ahead, today), unwritten(viewer, today), ahead);
    }

    /** One of today stands among the visits of today. */
    private List<Entry> unwritten(Viewer viewer, LocalDate today) {
        return calendar.unwritten(viewer.assistants()).stream()
                .filter(entry -> entry.visit().day().isBefore(today))
                .toList();
    }

    private static Map<LocalDate, List<Entry>> days(List<Entry> ahead, LocalDate today) {
        var days = new LinkedHashMap<LocalDate, List<Entry>>();
        ahead.stream()
                .map(entry -> entry.visit().day())
                .filter(day -> day.isAfter(today))
                .distinct()
                .limit(DAYS_SHOWN)
                .forEach(day -> days.put(
                        day,
                        ahead.stream()
                                .filter(entry -> entry.visit().day().equals(day))
                                .toList()));
        return days;
    }

    private static VisitToday agreed(Entry entry, Map<CaseId, FamilyRow> families) {
        var visit = entry.visit();
        var family = families.get(visit.family());
        return new VisitToday(
                entry.label(),
                "/cases/" + visit.family(),
                visit.hour(),
                VisitAgenda.entryPage(entry),
                visit.kind(),
                visit.place(),
                family == null || visit.place() != VisitPlace.HOME
                        ? null
                        : family.address().brief(),
                entry.clashes(),
                null);
    }

    private static VisitToday written(Held visit) {
        return new VisitToday(
                visit.label(),
                "/cases/" + visit.family(),
                visit.hour(),
                "/cases/" + visit.family() + "/work-card/" + visit.entry(),
                null,
                null,
                null,
                false,
                visit);
    }
}

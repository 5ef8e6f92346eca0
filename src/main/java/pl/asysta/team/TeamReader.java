package pl.asysta.team;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.Cases;
import pl.asysta.kernel.NotFound;
import pl.asysta.staff.Viewer;

/**
 * Reads meetings and decisions through somebody's eyes. What is said of a family is for those who may see it; who takes part
 * in a meeting knows its initial and number. Until minutes are closed they are for those who lead the team.
 */
@Component
class TeamReader {
    private final TeamMeetingRows meetings;
    private final TeamAgendaRows agenda;
    private final TeamDecisionRows decisions;
    private final TeamMemberRows members;
    private final Cases cases;

    TeamReader(
            TeamMeetingRows meetings,
            TeamAgendaRows agenda,
            TeamDecisionRows decisions,
            TeamMemberRows members,
            Cases cases) {
        this.meetings = meetings;
        this.agenda = agenda;
        this.decisions = decisions;
        this.members = members;
        this.cases = cases;
    }

    MeetingFile file(TeamMeetingId id, Viewer reader) {
        var meeting = meetings.find(id).orElseThrow(() -> new NotFound("team meeting", id));
        var seats = meetings.seats(id);
        var items = agenda.agenda(id);
        var made = decisions.madeAt(id);
        var returning = decisions.returningTo(id, meeting.plan().begins());
        boolean leads = reader.role().leadsAssistants();
        boolean takesPart =
                leads || seats.stream().anyMatch(seat -> reader.worker().equals(seat.worker()));
        boolean open = leads || meeting.state() == MeetingState.CLOSED;
        var labels = cases.labels(families(items, made, returning), reader);
        var seen = items.stream()
                .map(item -> item.seenAs(labels.get(item.discussed().family()), takesPart, open)
                        .with(open ? seen(made, item.id(), takesPart, labels, reader) : List.of()))
                .toList();
        return new MeetingFile(
                takesPart && open ? meeting : meeting.withoutMinutes(),
                takesPart,
                meeting.version()
                        + items.stream().mapToLong(AgendaItem::version).sum()
                        + items.size(),
                seats,
                seen,
                returning.stream()
                        .map(one -> new ReturningDecision(
                                seen(one.decision(), takesPart, labels, reader), open ? one.review() : null))
                        .toList(),
                open ? seen(made, null, takesPart, labels, reader) : List.of(),
                amendments(id, meeting, seen, takesPart));
    }

    /** Where a family that the caller may see stood on an agenda, with what was said once the minutes are closed. */
    List<AgendaItem> items(CaseId family, String label, Viewer reader) {
        boolean leads = reader.role().leadsAssistants();
        return agenda.of(family).stream()
                .map(item -> item.seenAs(label, true, leads || item.closed()))
                .toList();
    }

    /** What was decided about a family that the caller may see. */
    List<DecisionView> decisions(CaseId family, String label, Viewer reader) {
        return decisions.about(family).stream()
                .map(one -> one.seenAs(label, true, reader.worker()))
                .toList();
    }

    /** What is still to be done, as far as the reader may know. */
    List<DecisionView> open(LocalDate today, Viewer reader) {
        var all = decisions.open();
        boolean takesPart = reader.role().leadsAssistants()
                || members.all(today).stream()
                        .anyMatch(member ->
                                member.isMemberOn(today) && member.worker().equals(reader.worker()));
        var labels = cases.labels(families(List.of(), all, List.of()), reader);
        return all.stream()
                .map(one -> seen(one, takesPart, labels, reader))
                .filter(DecisionView::isVisible)
                .toList();
    }

    private List<AmendmentView> amendments(
            TeamMeetingId id, TeamMeetingView meeting, List<AgendaItem> seen, boolean takesPart) {
        if (meeting.state() != MeetingState.CLOSED) {
            return List.of();
        }
        var visible = seen.stream()
                .filter(item -> item.discussed().isVisible())
                .map(AgendaItem::id)
                .collect(Collectors.toSet());
        return agenda.amendments(id).stream()
                .filter(one -> one.item() == null ? takesPart : visible.contains(one.item()))
                .toList();
    }

    private static List<DecisionView> seen(
            List<DecisionView> made,
            @Nullable UUID item,
            boolean takesPart,
            Map<CaseId, String> labels,
            Viewer reader) {
        return made.stream()
                .filter(one -> Objects.equals(one.item(), item))
                .map(one -> seen(one, takesPart, labels, reader))
                .toList();
    }

    private static DecisionView seen(
            DecisionView decision, boolean takesPart, Map<CaseId, String> labels, Viewer reader) {
        var discussed = decision.discussed();
        return decision.seenAs(discussed == null ? null : labels.get(discussed.family()), takesPart, reader.worker());
    }

    private static List<CaseId> families(
            List<AgendaItem> items, List<DecisionView> made, List<ReturningDecision> returning) {
        return Stream.of(
                        items.stream().map(AgendaItem::discussed),
                        made.stream().map(DecisionView::discussed),
                        returning.stream().map(one -> one.decision().discussed()))
                .flatMap(all -> all)
                .filter(Objects::nonNull)
                .map(DiscussedCase::family)
                .distinct()
                .toList();
    }
}

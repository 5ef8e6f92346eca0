package pl.asysta.team;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.CaseView;
import pl.asysta.cases.Cases;
import pl.asysta.kernel.NotFound;
import pl.asysta.kernel.RuleViolation;
import pl.asysta.site.OnceOnly;
import pl.asysta.staff.Viewer;

/** Of which families the team is to speak: whoever works with one proposes it, and may take it back before the meeting. */
@Service
@Transactional
public class TeamAgenda {
    private final TeamMeetingRows meetings;
    private final TeamAgendaRows rows;
    private final Cases cases;
    private final OnceOnly once;
    private final Clock clock;

    TeamAgenda(TeamMeetingRows meetings, TeamAgendaRows rows, Cases cases, OnceOnly once, Clock clock) {
        this.meetings = meetings;
        this.rows = rows;
        this.cases = cases;
        this.once = once;
        this.clock = clock;
    }

    /** Open cases with which the viewer herself works, by name. */
    @Transactional(readOnly = true)
    public List<DiscussedCase> suggestions(Viewer viewer) {
        var mine = rows.workedWithBy(viewer);
        var labels = cases.labels(mine.stream().map(DiscussedCase::family).toList(), viewer);
        return mine.stream()
                .map(one -> one.seenAs(labels.get(one.family()), false))
                .filter(DiscussedCase::isVisible)
                .toList();
    }

    /** Puts a case on the agenda; the same form twice puts it there once. */
    @PreAuthorize("hasAnyRole('SOCIAL_WORKER', 'FAMILY_ASSISTANT', 'COORDINATOR', 'DIRECTOR', 'DEPUTY_DIRECTOR')")
    public void propose(ProposeItem command, Viewer by) {
        var meeting = meetings.hold(command.meeting());
        once.carryOut(command.token(), command, () -> {
            refuseLate(meeting, by);
            var family = proposable(command, by);
            return rows.add(command, family, by.worker(), OffsetDateTime.now(clock));
        });
    }

    /**
     * Takes a case off the agenda of a meeting that has not begun; twice is no mistake.
     *
     * @throws RuleViolation if somebody else proposed it, or the meeting has begun
     */
    @PreAuthorize("hasAnyRole('SOCIAL_WORKER', 'FAMILY_ASSISTANT', 'COORDINATOR', 'DIRECTOR', 'DEPUTY_DIRECTOR')")
    public void withdraw(TeamMeetingId id, UUID item, Viewer by) {
        var meeting = meetings.hold(id);
        var found =
                rows.agenda(id).stream().filter(one -> one.id().equals(item)).findFirst();
        if (found.isEmpty()) {
            return;
        }
        boolean hers = found.get().proposedBy().equals(by.worker());
        if (!hers && !by.role().leadsAssistants()) {
            throw new RuleViolation("team.item.not-hers");
        }
        if (!meeting.isAhead()) {
            throw new RuleViolation("team.item.too-late");
        }
        rows.withdraw(item, by.worker(), OffsetDateTime.now(clock));
    }

    /** Whoever leads the team adds a case also at the meeting itself. */
    private static void refuseLate(TeamMeetingView meeting, Viewer by) {
        TeamMeetings.refuseLocked(meeting);
        if (!meeting.isAhead() && !by.role().leadsAssistants()) {
            throw new RuleViolation("team.item.begun");
        }
    }

    private CaseId proposable(ProposeItem command, Viewer by) {
        var found = rows.numbered(command.number().strip()).flatMap(id -> visible(id, by));
        var family = found.orElseThrow(() -> RuleViolation.at("number", "team.item.no-such-case"));
        if (family.isClosed()) {
            throw RuleViolation.at("number", "team.item.case-closed");
        }
        if (rows.agenda(command.meeting()).stream()
                .anyMatch(item -> item.discussed().family().equals(family.id()))) {
            throw RuleViolation.at("number", "team.item.already");
        }
        return family.id();
    }

    private Optional<CaseView> visible(CaseId id, Viewer by) {
        try {
            return Optional.of(cases.visible(id, by));
        } catch (NotFound notHers) {
            return Optional.empty();
        }
    }
}

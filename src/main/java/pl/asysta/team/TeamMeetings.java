package pl.asysta.team;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.cases.CaseView;
import pl.asysta.kernel.NotFound;
import pl.asysta.kernel.RuleViolation;
import pl.asysta.kernel.StaleVersion;
import pl.asysta.kernel.Violations;
import pl.asysta.site.OnceOnly;
import pl.asysta.staff.Viewer;

/** Meetings of the team: planned ahead, moved or called off until they are held, and read afterwards. */
@Service
@Transactional
public class TeamMeetings {
    private final TeamMeetingRows rows;
    private final TeamReader reader;
    private final TeamMembers members;
    private final OnceOnly once;
    private final Clock clock;

    TeamMeetings(TeamMeetingRows rows, TeamReader reader, TeamMembers members, OnceOnly once, Clock clock) {
        this.rows = rows;
        this.reader = reader;
        this.members = members;
        this.once = once;
        this.clock = clock;
    }

    /** Those to come and those whose minutes are not closed, the next first; their minutes are not read here. */
    @Transactional(readOnly = true)
    public List<TeamMeetingView> ahead() {
        return rows.ahead().stream().map(TeamMeetingView::withoutMinutes).toList();
    }

    /** Those that are over, the latest first; their minutes are not read here. */
    @Transactional(readOnly = true)
    public List<TeamMeetingView> past() {
        return rows.past().stream().map(TeamMeetingView::withoutMinutes).toList();
    }

    /**
     * Everything about one meeting that this reader may know.
     *
     * @throws NotFound if there is none
     */
    @Transactional(readOnly = true)
    public MeetingFile open(TeamMeetingId id, Viewer viewer) {
        return reader.file(id, viewer);
    }

    /** Decisions that are still to be done, as far as the reader may know, the most urgent first. */
    @Transactional(readOnly = true)
    public List<DecisionView> openDecisions(Viewer viewer) {
        return reader.open(LocalDate.now(clock), viewer);
    }

    /** Where a family stood on an agenda, the latest meeting first. */
    @Transactional(readOnly = true)
    public List<AgendaItem> about(CaseView family, Viewer viewer) {
        return reader.items(family.id(), family.label(), viewer);
    }

    /** What was decided about a family, the latest first. */
    @Transactional(readOnly = true)
    public List<DecisionView> decisionsAbout(CaseView family, Viewer viewer) {
        return reader.decisions(family.id(), family.label(), viewer);
    }

    /** Plans a meeting; the same form twice plans one. */
    @PreAuthorize("hasAnyRole('COORDINATOR', 'DIRECTOR', 'DEPUTY_DIRECTOR')")
    public TeamMeetingId plan(PlanMeeting command, Viewer by) {
        return new TeamMeetingId(once.carryOut(command.token(), command, () -> {
            refuseTime(command.plan(), null);
            return rows.add(command.plan(), by.worker(), OffsetDateTime.now(clock));
        }));
    }

    /**
     * Moves a meeting that has no minutes yet. The same once more is no mistake.
     *
     * @throws StaleVersion if somebody did so meanwhile
     */
    @PreAuthorize("hasAnyRole('COORDINATOR', 'DIRECTOR', 'DEPUTY_DIRECTOR')")
    public void move(MovePlannedMeeting command, Viewer by) {
        var meeting = rows.hold(command.meeting());
        if (meeting.plan().equals(command.plan())) {
            return;
        }
        refuseUnlessPlanned(meeting);
        StaleVersion.refuseUnless(command.opened(), meeting.version());
        refuseTime(command.plan(), command.meeting());
        rows.move(command.meeting(), command.plan());
    }

    /** Calls a meeting off that has no minutes yet, with a reason; its decisions wait for the next one. */
    @PreAuthorize("hasAnyRole('COORDINATOR', 'DIRECTOR', 'DEPUTY_DIRECTOR')")
    public void callOff(TeamMeetingId id, String because, Viewer by) {
        var meeting = rows.hold(id);
        if (because.equals(meeting.calledOffBecause())) {
            return;
        }
        refuseUnlessPlanned(meeting);
        rows.callOff(id, because, by.worker(), OffsetDateTime.now(clock));
    }

    /** Invites somebody who is no member; the same form twice invites her once. */
    @PreAuthorize("hasAnyRole('COORDINATOR', 'DIRECTOR', 'DEPUTY_DIRECTOR')")
    public void invite(InviteToMeeting command, Viewer by) {
        var meeting = rows.hold(command.meeting());
        once.carryOut(command.token(), command, () -> {
            refuseLocked(meeting);
            refuseGuest(command);
            return rows.invite(command, by.worker(), OffsetDateTime.now(clock));
        });
    }

    /** Takes an invitation back, of somebody who did not come; twice is no mistake. */
    @PreAuthorize("hasAnyRole('COORDINATOR', 'DIRECTOR', 'DEPUTY_DIRECTOR')")
    public void takeBack(TeamMeetingId id, UUID invitation, Viewer by) {
        refuseLocked(rows.hold(id));
        var file = reader.file(id, by);
        boolean needed = file.present().stream().anyMatch(seat -> seat.id().equals(invitation))
                || Stream.concat(file.own().stream(), file.agenda().stream().flatMap(item -> item.decisions().stream()))
                        .anyMatch(decision -> decision.responsible().equals(invitation));
        if (needed) {
            throw new RuleViolation("team.invitation.needed");
        }
        rows.takeBack(id, invitation);
    }

    static void refuseLocked(TeamMeetingView meeting) {
        if (meeting.state().isLocked()) {
            throw new RuleViolation("team.meeting.locked." + meeting.state());
        }
    }

    private static void refuseUnlessPlanned(TeamMeetingView meeting) {
        refuseLocked(meeting);
        if (meeting.minuted()) {
            throw new RuleViolation("team.meeting.held-already");
        }
    }

    private void refuseTime(MeetingPlan plan, @Nullable TeamMeetingId meeting) {
        if (!plan.begins().isAfter(LocalDateTime.now(clock))) {
            var field = plan.heldOn().isBefore(LocalDate.now(clock)) ? "heldOn" : "heldAt";
            throw RuleViolation.at(field, "team.meeting.past");
        }
        if (rows.isTaken(plan, meeting)) {
            throw RuleViolation.at("heldAt", "team.meeting.taken");
        }
    }

    private void refuseGuest(InviteToMeeting command) {
        var worker = command.worker();
        if (worker == null) {
            return;
        }
        var amiss = new Violations();
        Optional.of(worker)
                .filter(one -> members.candidates().stream()
                        .noneMatch(candidate -> candidate.id().equals(one.id())))
                .ifPresent(one -> amiss.at("worker", "team.member.unknown"));
        if (rows.seats(command.meeting()).stream().anyMatch(seat -> worker.equals(seat.worker()))) {
            amiss.at("worker", "team.invitation.already");
        }
        amiss.refuse();
    }
}

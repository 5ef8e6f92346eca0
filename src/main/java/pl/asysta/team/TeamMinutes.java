package pl.asysta.team;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.cases.CaseView;
import pl.asysta.cases.Cases;
import pl.asysta.kernel.RuleViolation;
import pl.asysta.kernel.StaleVersion;
import pl.asysta.kernel.Violations;
import pl.asysta.site.OnceOnly;
import pl.asysta.staff.Viewer;
import pl.asysta.staff.WorkerId;
import pl.asysta.staff.Workers;

/** Minutes of meetings: written from the hour of the meeting, locked when closed, and only amended afterwards. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('COORDINATOR', 'DIRECTOR', 'DEPUTY_DIRECTOR')")
public class TeamMinutes {
    private final TeamMeetingRows meetings;
    private final TeamAgendaRows agenda;
    private final TeamDecisionRows decisions;
    private final TeamReader reader;
    private final Cases cases;
    private final Workers workers;
    private final OnceOnly once;
    private final Clock clock;

    TeamMinutes(
            TeamMeetingRows meetings,
            TeamAgendaRows agenda,
            TeamDecisionRows decisions,
            TeamReader reader,
            Cases cases,
            Workers workers,
            OnceOnly once,
            Clock clock) {
        this.meetings = meetings;
        this.agenda = agenda;
        this.decisions = decisions;
        this.reader = reader;
        this.cases = cases;
        this.workers = workers;
        this.once = once;
        this.clock = clock;
    }

    /**
     * Says whether minutes of a meeting can be written now.
     *
     * @throws RuleViolation if it is locked, has not begun, or an earlier one waits to be closed
     */
    @Transactional(readOnly = true)
    public void refuseWriting(TeamMeetingView meeting) {
        TeamMeetings.refuseLocked(meeting);
        if (!meeting.begun()) {
            throw new RuleViolation("team.minutes.not-begun", meeting.plan().heldOn());
        }
        meetings.openBefore(meeting.plan().begins()).ifPresent(earlier -> {
            throw new RuleViolation("team.minutes.earlier-open", earlier);
        });
    }

    /** Who can be made responsible for a decision of the team itself: whoever has a seat, and whoever already is. */
    @Transactional(readOnly = true)
    public List<Candidate> responsible(MeetingFile file) {
        return responsible(file, file.own(), List.of());
    }

    /** The same for a decision about a family: also those who work with it. */
    @Transactional(readOnly = true)
    public List<Candidate> responsible(MeetingFile file, AgendaItem item, CaseView family) {
        return responsible(
                file,
                item.decisions(),
                Stream.of(family.assistant(), family.socialWorker())
                        .filter(Objects::nonNull)
                        .toList());
    }

    /**
     * Writes the minutes of a meeting as a whole. The same once more is no mistake.
     *
     * @throws StaleVersion if somebody wrote them meanwhile
     */
    public void write(WriteMinutes command, Viewer by) {
        meetings.hold(command.meeting());
        var file = reader.file(command.meeting(), by);
        if (file.meeting().minuted() && stored(file).saysTheSame(command)) {
            return;
        }
        refuseWriting(file.meeting());
        StaleVersion.refuseUnless(command.opened(), file.meeting().version());
        var people = responsible(file);
        var amiss = new Violations();
        if (!file.seats().stream().map(Seat::id).collect(Collectors.toSet()).containsAll(command.present())) {
            amiss.at("present", "team.attendance.stranger");
        }
        refuseDecisions(command.decisions(), people, file.meeting(), amiss);
        refuseReviews(command.reviews(), file, amiss);
        amiss.refuse();
        meetings.minute(command, by.worker(), OffsetDateTime.now(clock));
        meetings.attend(command.meeting(), file.seats(), command.present());
        decisions.decide(command.meeting(), null, command.decisions(), people);
        decisions.review(command.meeting(), command.reviews());
    }

    /**
     * Writes what was said and decided about one case. The same once more is no mistake.
     *
     * @throws StaleVersion if somebody wrote it meanwhile
     */
    public void write(WriteItemMinutes command, Viewer by) {
        meetings.hold(command.meeting());
        var file = reader.file(command.meeting(), by);
        var item = file.item(command.item());
        if (command.minutes().equals(item.minutes())
                && command.decisions()
                        .equals(item.decisions().stream()
                                .map(DecisionView::asMade)
                                .toList())) {
            return;
        }
        refuseWriting(file.meeting());
        StaleVersion.refuseUnless(command.opened(), item.version());
        var people = responsible(file, item, cases.visible(item.discussed().family(), by));
        var amiss = new Violations();
        refuseDecisions(command.decisions(), people, file.meeting(), amiss);
        amiss.refuse();
        var now = OffsetDateTime.now(clock);
        meetings.begin(command.meeting(), by.worker(), now);
        agenda.minute(command, by.worker(), now);
        decisions.decide(command.meeting(), command.item(), command.decisions(), people);
    }

    /**
     * Closes the minutes for good. Twice is no mistake.
     *
     * @param state of the meeting that was on the page
     * @throws RuleViolation with everything that is missing
     * @throws StaleVersion if somebody wrote in them meanwhile
     */
    public void close(TeamMeetingId id, long state, Viewer by) {
        meetings.hold(id);
        var file = reader.file(id, by);
        if (file.meeting().state() == MeetingState.CLOSED) {
            return;
        }
        refuseWriting(file.meeting());
        StaleVersion.refuseUnless(state, file.state());
        refuseGaps(file);
        meetings.close(id, by.worker(), OffsetDateTime.now(clock));
    }

    /** Adds to minutes that are closed; the same form twice adds once. */
    public void amend(AmendMinutes command, Viewer by) {
        meetings.hold(command.meeting());
        var file = reader.file(command.meeting(), by);
        if (command.item() != null) {
            file.item(command.item());
        }
        once.carryOut(command.token(), command, () -> {
            if (file.meeting().state() != MeetingState.CLOSED) {
                throw new RuleViolation("team.amendment.not-closed");
            }
            return agenda.amend(command, by.worker(), OffsetDateTime.now(clock));
        });
    }

    /** What is stored of the minutes as a whole. */
    static WriteMinutes stored(MeetingFile file) {
        var reviews = new LinkedHashMap<UUID, Review>();
        file.returning().forEach(one -> {
            var review = one.review();
            if (review != null) {
                reviews.put(one.decision().id(), review);
            }
        });
        return new WriteMinutes(
                file.meeting().id(),
                file.meeting().version(),
                file.present().stream().map(Seat::id).collect(Collectors.toSet()),
                file.meeting().minutes(),
                file.own().stream().map(DecisionView::asMade).toList(),
                reviews);
    }

    private List<Candidate> responsible(MeetingFile file, List<DecisionView> made, List<WorkerId> others) {
        var people = new LinkedHashMap<UUID, Candidate>();
        file.seats().forEach(seat -> {
            var worker = seat.worker();
            var id = worker == null ? seat.id() : worker.id();
            people.put(id, new Candidate(id, seat.isGuest(), seat.name()));
        });
        workers.workers(others)
                .forEach((id, worker) -> people.putIfAbsent(id.id(), new Candidate(id.id(), false, worker.fullName())));
        made.forEach(decision -> people.putIfAbsent(
                decision.responsible(),
                new Candidate(decision.responsible(), decision.worker() == null, decision.who())));
        return List.copyOf(people.values());
    }

    private static void refuseDecisions(
            List<NewDecision> made, List<Candidate> people, TeamMeetingView meeting, Violations amiss) {
        for (int i = 0; i < made.size(); i++) {
            var decision = made.get(i);
            if (people.stream().noneMatch(one -> one.id().equals(decision.who()))) {
                amiss.at("decisions[" + i + "].who", "team.decision.stranger");
            }
            refuseEarly(decision.dueOn(), meeting, "decisions[" + i + "].dueOn", amiss);
        }
    }

    private static void refuseReviews(Map<UUID, Review> reviews, MeetingFile file, Violations amiss) {
        var returning =
                file.returning().stream().map(one -> one.decision().id()).collect(Collectors.toSet());
        if (!returning.containsAll(reviews.keySet())) {
            throw new RuleViolation("team.review.stranger");
        }
        reviews.forEach((decision, review) -> {
            var until = review.dueOn();
            if (until != null) {
                refuseEarly(until, file.meeting(), "until[" + decision + "]", amiss);
            }
        });
    }

    private static void refuseEarly(LocalDate due, TeamMeetingView meeting, String field, Violations amiss) {
        if (due.isBefore(meeting.plan().heldOn())) {
            amiss.at(field, "team.decision.before-meeting", meeting.plan().heldOn());
        }
    }

    private static void refuseGaps(MeetingFile file) {
        var amiss = new Violations();
        demand(!file.present().isEmpty(), amiss, "team.closing.nobody");
        demand(file.meeting().minutes() != null, amiss, "team.closing.no-minutes");
        file.agenda().stream()
                .filter(item -> item.minutes() == null)
                .forEach(item -> demand(
                        false,
                        amiss,
                        "team.closing.item",
                        String.valueOf(item.discussed().number())));
        long unanswered =
                file.returning().stream().filter(one -> one.review() == null).count();
        demand(unanswered == 0, amiss, "team.closing.decisions", unanswered);
        amiss.refuse();
    }

    private static void demand(boolean there, Violations amiss, String key, Object... arguments) {
        if (!there) {
            amiss.of(() -> {
                throw new RuleViolation(key, arguments);
            });
        }
    }
}

package pl.asysta.team;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.kernel.NotFound;
import pl.asysta.kernel.RuleViolation;
import pl.asysta.kernel.Violations;
import pl.asysta.site.OnceOnly;
import pl.asysta.staff.Viewer;

/** Who belongs to the team, and since when; whoever leaves stays on record with her last day. */
@Service
@Transactional
public class TeamMembers {
    private final TeamMemberRows rows;
    private final OnceOnly once;
    private final Clock clock;

    TeamMembers(TeamMemberRows rows, OnceOnly once, Clock clock) {
        this.rows = rows;
        this.once = once;
        this.clock = clock;
    }

    /** Everybody who is or was in the team, those of today first and the chair first of all. */
    @Transactional(readOnly = true)
    public List<TeamMemberView> all() {
        return rows.all(LocalDate.now(clock));
    }

    /** Workers who can be taken in or invited: whoever sees families and has an open account. */
    @Transactional(readOnly = true)
    public List<Candidate> candidates() {
        return rows.candidates();
    }

    /**
     * One membership.
     *
     * @throws NotFound if there is none
     */
    @Transactional(readOnly = true)
    public TeamMemberView open(UUID id) {
        return all().stream()
                .filter(member -> member.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("team member", id));
    }

    /** Takes somebody into the team; the same form twice takes her in once. */
    @PreAuthorize("hasAnyRole('COORDINATOR', 'DIRECTOR', 'DEPUTY_DIRECTOR')")
    public void add(AddMember command, Viewer by) {
        rows.hold();
        once.carryOut(command.token(), command, () -> {
            refuseWhatCannotBe(command);
            return rows.add(command, by.worker(), OffsetDateTime.now(clock));
        });
    }

    /** Ends a membership; the same day twice is no mistake. */
    @PreAuthorize("hasAnyRole('COORDINATOR', 'DIRECTOR', 'DEPUTY_DIRECTOR')")
    public void end(UUID id, LocalDate on, Viewer by) {
        rows.hold();
        var member = open(id);
        if (on.equals(member.endsOn())) {
            return;
        }
        if (member.endsOn() != null) {
            throw new RuleViolation("team.member.ended", member.endsOn());
        }
        if (on.isBefore(member.startsOn())) {
            throw RuleViolation.at("endsOn", "team.member.ends-before-start", member.startsOn());
        }
        rows.lastAttended(id).filter(on::isBefore).ifPresent(day -> {
            throw RuleViolation.at("endsOn", "team.member.ends-before-attended", day);
        });
        rows.end(id, on, by.worker());
    }

    private void refuseWhatCannotBe(AddMember command) {
        var amiss = new Violations();
        if (candidates().stream()
                .noneMatch(one -> one.id().equals(command.worker().id()))) {
            amiss.at("worker", "team.member.unknown");
        }
        var meeting = all().stream()
                .filter(member -> member.meets(command.startsOn()))
                .toList();
        if (meeting.stream().anyMatch(member -> member.worker().equals(command.worker()))) {
            amiss.at("worker", "team.member.already");
        }
        if (command.chair()) {
            meeting.stream()
                    .filter(TeamMemberView::chair)
                    .findFirst()
                    .ifPresent(chair -> amiss.at("chair", "team.member.second-chair", chair.name()));
        }
        amiss.refuse();
    }
}

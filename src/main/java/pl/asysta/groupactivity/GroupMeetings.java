package pl.asysta.groupactivity;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.kernel.NotFound;
import pl.asysta.kernel.RuleViolation;
import pl.asysta.kernel.StaleVersion;
import pl.asysta.staff.Viewer;

/**
 * When groups met and who came. A worker ticks those whose families she may see; what is on record of the others stays as
 * it is.
 */
@Service
@Transactional
public class GroupMeetings {
    /** The version of a meeting that nobody has recorded yet. */
    public static final long UNSAVED = -1;

    private final MeetingRows rows;
    private final EnrolmentRows enrolments;
    private final GroupRows groups;
    private final Clock clock;

    GroupMeetings(MeetingRows rows, EnrolmentRows enrolments, GroupRows groups, Clock clock) {
        this.rows = rows;
        this.enrolments = enrolments;
        this.groups = groups;
        this.clock = clock;
    }

    /** Everybody who is or was enrolled in a group; names only of those whose families the reader may see. */
    @Transactional(readOnly = true)
    public List<EnrolmentView> roster(GroupId group, Viewer reader) {
        return enrolments.enrolled(group, reader);
    }

    /** The meetings of a group, the latest first. */
    @Transactional(readOnly = true)
    public List<MeetingView> of(GroupId group) {
        return rows.of(group);
    }

    /** The meeting of this day, if it is on record. */
    @Transactional(readOnly = true)
    public Optional<MeetingView> on(GroupId group, LocalDate day) {
        return rows.on(group, day);
    }

    /**
     * Looks whether the group can have met on this day.
     *
     * @throws RuleViolation if it cannot
     */
    @Transactional(readOnly = true)
    public void refuseDay(GroupId id, LocalDate day) {
        amiss(groups.find(id).orElseThrow(() -> new NotFound("group", id)), day).ifPresent(violation -> {
            throw violation;
        });
    }

    /**
     * Records a meeting, or corrects the one of that day. The same twice is no mistake.
     *
     * @throws StaleVersion if somebody recorded it meanwhile
     * @throws RuleViolation if the group cannot have met on this day, which somebody may have decided since the page was opened
     */
    @PreAuthorize("hasAnyRole('FAMILY_ASSISTANT', 'COORDINATOR', 'DIRECTOR', 'DEPUTY_DIRECTOR')")
    public void record(RecordMeeting command, Viewer by) {
        if (amiss(groups.hold(command.group()), command.heldOn()).isPresent()) {
            throw new RuleViolation("group.meeting.not-then");
        }
        var among = among(command, by);
        if (!among.containsAll(command.present())) {
            throw new RuleViolation("group.meeting.stranger");
        }
        var stored = rows.on(command.group(), command.heldOn());
        if (stored.filter(meeting -> says(meeting, command, among)).isPresent()) {
            return;
        }
        StaleVersion.refuseUnless(
                command.opened(), stored.map(MeetingView::version).orElse(UNSAVED));
        var now = OffsetDateTime.now(clock);
        stored.ifPresent(meeting -> rows.correct(meeting.id(), command.topic(), by.worker(), now));
        var meeting = stored.map(MeetingView::id).orElseGet(() -> rows.add(command, by.worker(), now));
        rows.attend(meeting, among, command.present());
    }

    private Set<UUID> among(RecordMeeting command, Viewer by) {
        return enrolments.enrolled(command.group(), by).stream()
                .filter(one -> one.isVisible() && one.covers(command.heldOn()))
                .map(EnrolmentView::id)
                .collect(Collectors.toSet());
    }

    private static boolean says(MeetingView meeting, RecordMeeting command, Set<UUID> among) {
        var seen = new HashSet<>(meeting.present());
        seen.retainAll(among);
        return meeting.topic().equals(command.topic()) && seen.equals(command.present());
    }

    private Optional<RuleViolation> amiss(GroupView group, LocalDate day) {
        var details = group.details();
        if (day.isAfter(LocalDate.now(clock))) {
            return Optional.of(RuleViolation.at("heldOn", "form.day.future"));
        }
        if (day.isBefore(details.startsOn())) {
            return Optional.of(RuleViolation.at("heldOn", "group.before-start", details.startsOn()));
        }
        return details.isRunningOn(day)
                ? Optional.empty()
                : Optional.of(RuleViolation.at("heldOn", "group.meeting.after-end"));
    }
}

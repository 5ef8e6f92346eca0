package pl.asysta.groupactivity;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.kernel.NotFound;
import pl.asysta.kernel.StaleVersion;
import pl.asysta.kernel.Violations;
import pl.asysta.site.OnceOnly;
import pl.asysta.staff.Viewer;

/** Groups for parents (art. 15(1)(10), S3-36) and for children (art. 15(1)(11), S3-37). */
@Service
@Transactional
public class GroupActivities {
    private final GroupRows rows;
    private final OnceOnly once;
    private final Clock clock;

    GroupActivities(GroupRows rows, OnceOnly once, Clock clock) {
        this.rows = rows;
        this.once = once;
        this.clock = clock;
    }

    /** Every group, those that run first. */
    @Transactional(readOnly = true)
    public List<GroupView> all() {
        return rows.groups(LocalDate.now(clock));
    }

    /** Those in which somebody can still be enrolled. */
    @Transactional(readOnly = true)
    public List<GroupView> running() {
        var today = LocalDate.now(clock);
        return rows.groups(today).stream()
                .filter(group -> group.details().isRunningOn(today))
                .toList();
    }

    /**
     * One group.
     *
     * @throws NotFound if there is none
     */
    @Transactional(readOnly = true)
    public GroupView open(GroupId id) {
        return rows.find(id).orElseThrow(() -> new NotFound("group", id));
    }

    /** Begins a group; the same form twice begins one. */
    @PreAuthorize("hasAnyRole('FAMILY_ASSISTANT', 'COORDINATOR', 'DIRECTOR', 'DEPUTY_DIRECTOR')")
    public GroupId begin(UUID token, GroupDetails group, Viewer by) {
        return new GroupId(once.carryOut(token, group, () -> {
            var amiss = new Violations();
            refuseDays(group, amiss);
            amiss.refuse();
            return rows.add(group, by.worker(), OffsetDateTime.now(clock));
        }));
    }

    /**
     * Puts right what is on record about a group. The same text twice is no mistake.
     *
     * @throws StaleVersion if somebody did so meanwhile
     */
    @PreAuthorize("hasAnyRole('FAMILY_ASSISTANT', 'COORDINATOR', 'DIRECTOR', 'DEPUTY_DIRECTOR')")
    public void correct(GroupId id, long opened, GroupDetails group, Viewer by) {
        var stored = rows.hold(id);
        if (stored.details().equals(group)) {
            return;
        }
        StaleVersion.refuseUnless(opened, stored.version());
        var amiss = new Violations();
        refuseDays(group, amiss);
        rows.span(id).ifPresent(span -> refuseWhatIsOnRecord(stored, group, span, amiss));
        amiss.refuse();
        rows.correct(id, group, by.worker(), OffsetDateTime.now(clock));
    }

    private static void refuseWhatIsOnRecord(
            GroupView stored, GroupDetails group, GroupRows.Span span, Violations amiss) {
        if (stored.details().kind() != group.kind()) {
            amiss.at("kind", "group.kind-fixed");
        }
        if (group.startsOn().isAfter(span.first())) {
            amiss.at("startsOn", "group.starts-after", span.first());
        }
        if (!group.isRunningOn(span.last())) {
            amiss.at("endsOn", "group.ends-before", span.last());
        }
    }

    private static void refuseDays(GroupDetails group, Violations amiss) {
        if (!group.isRunningOn(group.startsOn())) {
            amiss.at("endsOn", "group.ends-before-start");
        }
    }
}

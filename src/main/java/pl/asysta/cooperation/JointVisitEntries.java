package pl.asysta.cooperation;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pl.asysta.staff.Role;
import pl.asysta.staff.Viewer;
import pl.asysta.staff.WorkerId;
import pl.asysta.visits.AgreeVisit;
import pl.asysta.visits.AgreedVisits;
import pl.asysta.visits.NewEntry;
import pl.asysta.visits.VisitKind;
import pl.asysta.visits.WorkCards;

/** What a joint visit leaves on file: the visit that is agreed, and entries of the work card. */
@Component
class JointVisitEntries {
    private final AgreedVisits agreed;
    private final WorkCards workCards;
    private final JdbcClient jdbc;
    private final Clock clock;

    JointVisitEntries(AgreedVisits agreed, WorkCards workCards, JdbcClient jdbc, Clock clock) {
        this.agreed = agreed;
        this.workCards = workCards;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    UUID agree(AgreeJointVisit command, StartOfWork start, Viewer by) {
        return agreed.agree(
                new AgreeVisit(
                        command.token(),
                        command.family(),
                        VisitKind.JOINT_FIRST_VISIT,
                        command.day(),
                        command.hour(),
                        command.place(),
                        assistant(start, by),
                        command.socialWorker()),
                by.worker());
    }

    UUID miss(MissJointVisit command, StartOfWork start, Viewer by) {
        agreed.end(command.family(), VisitKind.JOINT_FIRST_VISIT);
        return workCards.enter(
                new NewEntry(
                        command.family(),
                        VisitKind.MISSED,
                        assistant(start, by),
                        null,
                        command.day(),
                        command.hour(),
                        null,
                        null,
                        command.reason(),
                        Objects.requireNonNullElse(command.words(), "")),
                by.worker());
    }

    UUID hold(HoldJointVisit command, StartOfWork start, Viewer by) {
        agreed.end(command.family(), VisitKind.JOINT_FIRST_VISIT);
        var entry = workCards.enter(
                new NewEntry(
                        command.family(),
                        VisitKind.JOINT_FIRST_VISIT,
                        assistant(start, by),
                        command.socialWorker(),
                        command.day(),
                        command.hour(),
                        command.minutes(),
                        command.place(),
                        null,
                        command.note()),
                by.worker());
        jdbc.sql("""
                        insert into joint_visit (case_id, spell, entry_id, recorded_by, recorded_at)
                        values (?, ?, ?, ?, ?)""")
                .params(
                        command.family().id(),
                        start.family().spell(),
                        entry,
                        by.worker().id(),
                        OffsetDateTime.now(clock))
                .update();
        return entry;
    }

    /** Whoever writes as an assistant was there herself, as a deputy does; else the family's own. */
    private static WorkerId assistant(StartOfWork start, Viewer by) {
        return by.role() == Role.FAMILY_ASSISTANT
                ? by.worker()
                : Objects.requireNonNull(start.family().assistant());
    }
}

package pl.asysta.intervention;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.CaseView;
import pl.asysta.cases.Cases;
import pl.asysta.kernel.NotFound;
import pl.asysta.kernel.RuleViolation;
import pl.asysta.kernel.Violations;
import pl.asysta.site.OnceOnly;
import pl.asysta.staff.Viewer;

/** Interventions in families: recorded by whoever of the centre sees the family and the danger, and never deleted. */
@Service
@Transactional
public class Interventions {
    private final Cases cases;
    private final InterventionRows rows;
    private final InterventionStore store;
    private final OnceOnly onceOnly;
    private final Clock clock;

    Interventions(Cases cases, InterventionRows rows, InterventionStore store, OnceOnly onceOnly, Clock clock) {
        this.cases = cases;
        this.rows = rows;
        this.store = store;
        this.onceOnly = onceOnly;
        this.clock = clock;
    }

    /** Those of a family that the caller has already been allowed to see, the latest first. */
    @Transactional(readOnly = true)
    public List<InterventionView> of(CaseId family) {
        return rows.of(family);
    }

    /**
     * One of a family that the caller has already been allowed to see.
     *
     * @throws NotFound if the family has none of this number
     */
    @Transactional(readOnly = true)
    public InterventionView one(CaseId family, int number) {
        return rows.of(family).stream()
                .filter(intervention -> intervention.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound("intervention", number));
    }

    /** Those of a family that the caller has already been allowed to see, whose follow-up goes on; the most urgent first. */
    @Transactional(readOnly = true)
    public List<OpenIntervention> open(CaseId family) {
        return rows.open(family);
    }

    /**
     * Those that this viewer has to know of at once, the most urgent first: in all families for who leads, in her own for a
     * social worker, an assistant and who asks after a family when the work is over; for the director also those that ended before she saw them.
     */
    @Transactional(readOnly = true)
    public List<InterventionOnDesk> onDeskOf(Viewer viewer) {
        var open = rows.onDeskOf(viewer, viewer.role().decidesRequests());
        var labels = cases.labels(open.stream().map(OpenIntervention::family).toList(), viewer);
        return open.stream()
                .flatMap(one -> Optional.ofNullable(labels.get(one.family())).stream()
                        .map(label -> new InterventionOnDesk(one, label)))
                .toList();
    }

    /**
     * Records it and answers with its number; the same form twice records it once.
     *
     * @throws RuleViolation with everything that cannot be so
     */
    public int record(RecordIntervention command, Viewer by) {
        var family = cases.toInterveneIn(command.family(), by);
        var id = onceOnly.carryOut(command.token(), command, () -> add(command, family, by));
        return rows.of(command.family()).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow()
                .number();
    }

    private UUID add(RecordIntervention command, CaseView family, Viewer by) {
        var seenOn = dayOf(command.seenAt());
        cases.intervened(command.family(), by, seenOn);
        var amiss = new Violations();
        var moments = new Moments(command.seenAt(), clock.instant(), amiss);
        if (command.seenAt().isAfter(clock.instant())) {
            amiss.at(seenOn.isAfter(LocalDate.now(clock)) ? "day" : "hour", "intervention.in-the-future");
        } else {
            command.notices().forEach(notice -> moments.notified(notice.at(), notice.box()));
            moments.taken(command.takenAt(), "takenHour");
        }
        if (seenOn.isBefore(family.informedOn())) {
            amiss.at("day", "intervention.before-the-family", family.informedOn());
        }
        if (command.inDanger().isEmpty()) {
            amiss.at("inDanger", "intervention.form.inDanger.required");
        }
        if (!command.inDanger().stream()
                .allMatch(person -> family.member(person).isPresent())) {
            amiss.at("inDanger", "intervention.stranger");
        }
        amiss.refuse();
        int number = rows.of(command.family()).size() + 1;
        return store.add(command, number, by.worker());
    }

    private LocalDate dayOf(Instant moment) {
        return moment.atZone(clock.getZone()).toLocalDate();
    }
}

package pl.asysta.development;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.kernel.NotFound;
import pl.asysta.kernel.StaleVersion;
import pl.asysta.kernel.Violations;
import pl.asysta.site.OnceOnly;
import pl.asysta.staff.Role;
import pl.asysta.staff.Viewer;
import pl.asysta.staff.WorkerId;
import pl.asysta.staff.WorkerView;
import pl.asysta.staff.Workers;

/** Supervision and trainings of assistants: kept by those who lead them; each assistant reads her own. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('COORDINATOR', 'DIRECTOR', 'DEPUTY_DIRECTOR')")
public class Development {
    private final DevelopmentRows rows;
    private final Workers workers;
    private final OnceOnly once;
    private final Clock clock;

    Development(DevelopmentRows rows, Workers workers, OnceOnly once, Clock clock) {
        this.rows = rows;
        this.workers = workers;
        this.once = once;
        this.clock = clock;
    }

    /** What each assistant had in a year. */
    @Transactional(readOnly = true)
    public List<YearOfAssistant> years(int year) {
        return rows.years(year);
    }

    /** Everything of a year, the latest first. */
    @Transactional(readOnly = true)
    public List<ActivityView> of(int year) {
        return rows.of(year);
    }

    /** What one assistant had in a year, the latest first; an assistant asks for herself alone. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('COORDINATOR', 'DIRECTOR', 'DEPUTY_DIRECTOR')"
            + " or (hasRole('FAMILY_ASSISTANT') and #assistant == #viewer.worker())")
    public List<ActivityView> of(WorkerId assistant, int year, Viewer viewer) {
        return rows.of(assistant, year);
    }

    /**
     * One entry.
     *
     * @throws NotFound if there is none, or it was annulled
     */
    @Transactional(readOnly = true)
    public ActivityView open(UUID id) {
        return rows.find(id).orElseThrow(() -> new NotFound("development activity", id));
    }

    /** Assistants who can take part. */
    @Transactional(readOnly = true)
    public List<WorkerView> assistants() {
        return workers.active(Role.FAMILY_ASSISTANT);
    }

    /** Puts it on record; the same form twice does so once. */
    public void record(RecordActivity command, Viewer by) {
        once.carryOut(command.token(), command, () -> {
            refuseWhatCannotBe(command.details(), List.of());
            return rows.add(command.details(), by.worker(), OffsetDateTime.now(clock));
        });
    }

    /**
     * Puts an entry right. The same once more is no mistake.
     *
     * @throws StaleVersion if somebody did so meanwhile
     */
    public void correct(UUID id, long opened, ActivityDetails details, Viewer by) {
        var stored = rows.hold(id);
        if (stored.details().equals(details)) {
            return;
        }
        StaleVersion.refuseUnless(opened, stored.version());
        refuseWhatCannotBe(details, stored.details().participants());
        rows.correct(id, details, by.worker(), OffsetDateTime.now(clock));
    }

    /** Annuls an entry that should not be there, for a reason; twice is no mistake. */
    public void annul(UUID id, String because, Viewer by) {
        if (rows.isAnnulled(id)) {
            return;
        }
        rows.hold(id);
        rows.annul(id, because, by.worker(), OffsetDateTime.now(clock));
    }

    private void refuseWhatCannotBe(ActivityDetails details, List<Participant> before) {
        var amiss = new Violations();
        if (details.startsOn().isAfter(LocalDate.now(clock))) {
            amiss.at("startsOn", "form.day.future");
        } else if (details.endsOn().isBefore(details.startsOn())) {
            amiss.at("endsOn", "development.ends-before-start");
        } else if (details.endsOn().isAfter(LocalDate.now(clock))) {
            amiss.at("endsOn", "form.day.future");
        } else if (details.hours().signum() <= 0
                || details.hours().compareTo(BigDecimal.valueOf(details.mostHours())) > 0) {
            amiss.at("hours", "development.hours", details.mostHours());
        }
        if (details.participants().isEmpty()) {
            amiss.at("participants", "development.nobody");
        }
        if (details.kind() == ActivityKind.INDIVIDUAL_SUPERVISION
                && details.participants().size() > 1) {
            amiss.at("participants", "development.one-only");
        }
        var known = assistants().stream().map(WorkerView::id).collect(Collectors.toCollection(HashSet::new));
        before.forEach(one -> known.add(one.worker()));
        if (!details.participants().stream().map(Participant::worker).allMatch(known::contains)) {
            amiss.at("participants", "development.stranger");
        }
        amiss.refuse();
    }
}

package pl.asysta.protection;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.Cases;
import pl.asysta.centre.Practice;
import pl.asysta.kernel.NotFound;
import pl.asysta.kernel.RuleViolation;
import pl.asysta.site.TurnedAway;
import pl.asysta.site.TurnedAway.Guard;
import pl.asysta.staff.Viewer;
import pl.asysta.staff.Workers;
import pl.asysta.statute.PracticeRule;
import pl.asysta.statute.Term;

/**
 * Families that a worker opened in an emergency though they are not hers. She says why first; only then does anything tell
 * whether there is such a family. The director learns of it at once, also when nothing could be opened.
 */
@Service
@Transactional
public class Emergencies {
    /** After so many numbers in a day under which there was nothing to open, nobody tries another. */
    private static final int FRUITLESS = 3;

    private static final Duration DAY = Duration.ofDays(1);

    private final Cases cases;
    private final Workers workers;
    private final EmergencyRows rows;
    private final Practice practice;
    private final ApplicationEventPublisher news;
    private final Clock clock;

    Emergencies(
            Cases cases,
            Workers workers,
            EmergencyRows rows,
            Practice practice,
            ApplicationEventPublisher news,
            Clock clock) {
        this.cases = cases;
        this.workers = workers;
        this.rows = rows;
        this.practice = practice;
        this.news = news;
        this.clock = clock;
    }

    /**
     * Opens the family of this number for a time; one that is hers anyway needs no opening and is simply answered with.
     * Empty where there is none, or it is restricted: which of the two is not said, and both are kept.
     *
     * @throws RuleViolation if she has typed too many numbers in vain
     */
    @Transactional(noRollbackFor = RuleViolation.class) // that she was made to wait stays in the log
    @PreAuthorize("hasAnyRole('SOCIAL_WORKER', 'FAMILY_ASSISTANT')")
    public Optional<CaseId> open(OpenInEmergency typed, Viewer by) {
        workers.hold(by.worker()); // two attempts at once are counted one after the other
        var command = new OpenInEmergency(typed.number().strip().toUpperCase(Locale.ROOT), typed.reason());
        if (rows.fruitlessSince(by.worker(), clock.instant().minus(DAY)) >= FRUITLESS) {
            news.publishEvent(new TurnedAway(Guard.EMERGENCY));
            throw new RuleViolation("emergency.too-many");
        }
        var family = rows.numbered(command.number());
        if (family.isEmpty()) {
            rows.add(command, null, null, by.worker());
        } else if (!isOpenTo(by, family.get())) {
            rows.add(command, family.get(), closesAt(), by.worker());
        }
        return family;
    }

    /** All of them for the director, first those that wait to be acknowledged. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('DIRECTOR', 'DEPUTY_DIRECTOR')")
    public List<EmergencyView> all() {
        return rows.all();
    }

    /** How many the director has yet to acknowledge. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('DIRECTOR', 'DEPUTY_DIRECTOR')")
    public int toAcknowledge() {
        return rows.toAcknowledge();
    }

    /** Those of a family that the caller has already been allowed to see, the latest first. */
    @Transactional(readOnly = true)
    public List<EmergencyView> of(CaseId family) {
        return rows.of(family);
    }

    /** Why she opened this family last. */
    @Transactional(readOnly = true)
    public Optional<String> reason(CaseId family, Viewer by) {
        return rows.reason(family, by.worker());
    }

    /** The director knows of it; once is enough. */
    @PreAuthorize("hasAnyRole('DIRECTOR', 'DEPUTY_DIRECTOR')")
    public void acknowledge(UUID opening, Viewer by) {
        if (!rows.acknowledge(opening, by.worker())) {
            throw new NotFound("emergency", opening);
        }
    }

    private boolean isOpenTo(Viewer by, CaseId family) {
        return by.beside().inEmergency().containsKey(family.id()) || cases.isWritable(family, by);
    }

    /** A day is as many hours as it has, so that who opens in the evening still has the next morning. */
    private Instant closesAt() {
        var today = LocalDate.now(clock);
        var term = practice.term(PracticeRule.EMERGENCY_OPEN, today);
        return term.unit() == Term.Unit.DAYS
                ? clock.instant().plus(DAY.multipliedBy(term.amount()))
                : term.endAfter(today).plusDays(1).atStartOfDay(clock.getZone()).toInstant();
    }
}

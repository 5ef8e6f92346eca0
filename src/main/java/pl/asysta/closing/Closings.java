package pl.asysta.closing;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.assignment.Assignments;
import pl.asysta.cases.Assistance;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.CaseView;
import pl.asysta.cases.Cases;
import pl.asysta.cases.ClosureReason;
import pl.asysta.kernel.RuleViolation;
import pl.asysta.kernel.StaleVersion;
import pl.asysta.staff.Role;
import pl.asysta.staff.Viewer;
import pl.asysta.staff.WorkerView;

/** The ends of the work with families: one for each spell of work, proposed and decided. */
@Service
@Transactional
public class Closings {
    /** The version of one that nobody has saved yet. */
    public static final long UNSAVED = -1;

    private final EntityManager entities;
    private final ClosingRepository closings;
    private final ClosingSubjects subjects;
    private final ClosingRules rules;
    private final EndOfWork endOfWork;
    private final Cases cases;
    private final Assistance assistance;
    private final Assignments assignments;
    private final JdbcClient jdbc;
    private final Clock clock;

    Closings(
            EntityManager entities,
            ClosingRepository closings,
            ClosingSubjects subjects,
            ClosingRules rules,
            EndOfWork endOfWork,
            Cases cases,
            Assistance assistance,
            Assignments assignments,
            JdbcClient jdbc,
            Clock clock) {
        this.entities = entities;
        this.closings = closings;
        this.subjects = subjects;
        this.rules = rules;
        this.endOfWork = endOfWork;
        this.cases = cases;
        this.assistance = assistance;
        this.assignments = assignments;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Those of a family that the caller has already been allowed to see, the latest spell of work first. */
    @Transactional(readOnly = true)
    public List<ClosingView> of(CaseId family) {
        return closings.findByFamily(family).stream().map(Closing::view).toList();
    }

    /** The one of the spell of work of now. */
    @Transactional(readOnly = true)
    public Optional<ClosingView> current(CaseView family) {
        return of(family.id()).stream()
                .filter(closing -> closing.spell() == family.spell())
                .findFirst();
    }

    /** Those that wait for the director, the one that waits longest first; twenty at most. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('DIRECTOR', 'DEPUTY_DIRECTOR')")
    public List<WaitingClosing> waiting() {
        return jdbc.sql("""
                        select c.id, c.label, k.reason, k.presented_at
                          from case_closing k join family_case c on c.id = k.case_id
                         where k.state = 'PRESENTED' order by k.presented_at limit 20""")
                .query((row, n) -> new WaitingClosing(
                        new CaseId(row.getObject("id", UUID.class)),
                        row.getString("label"),
                        ClosureReason.valueOf(row.getString("reason")),
                        row.getObject("presented_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Whether the viewer writes how the work with this family ends: its assistant, who stands in for her, a social worker. */
    public boolean isWrittenBy(CaseView family, Viewer viewer) {
        return family.stage().hasAssistant() && (family.isWorkedWithBy(viewer) || viewer.role() == Role.SOCIAL_WORKER);
    }

    /** Who may be asked to follow a family after the end. */
    @Transactional(readOnly = true)
    public List<WorkerView> monitors() {
        return rules.monitors();
    }

    /**
     * Keeps the text as a draft.
     *
     * @throws RuleViolation if it speaks of somebody else's family, or it waits for the director
     */
    @PreAuthorize("hasAnyRole('FAMILY_ASSISTANT', 'SOCIAL_WORKER')")
    public void save(WriteClosing command, Viewer by) {
        var family = toWrite(command.family(), by);
        write(command, family, subjects.of(family), by);
    }

    /**
     * Puts it before the director; from then on nobody changes it. The same text twice is no mistake.
     *
     * @throws RuleViolation with everything that is missing
     */
    @PreAuthorize("hasAnyRole('FAMILY_ASSISTANT', 'SOCIAL_WORKER')")
    public void present(WriteClosing command, Viewer by) {
        var family = toWrite(command.family(), by);
        if (stored(family)
                .filter(closing -> closing.isPresentedWith(command.text(), by.worker()))
                .isPresent()) {
            return;
        }
        var subject = subjects.of(family);
        var closing = write(command, family, subject, by);
        var sentences = new ClosingRules.Sentences(true);
        rules.check(command.text(), subject, sentences::add);
        rules.openMatters(command.text(), subject, sentences::add);
        sentences.refuse();
        closing.present(by.worker(), clock.instant());
        assistance.closingProposed(command.family(), by);
    }

    /**
     * Sends it back with remarks; the same remarks twice are no mistake.
     *
     * @throws RuleViolation if somebody has decided it meanwhile
     */
    @PreAuthorize("hasAnyRole('DIRECTOR', 'DEPUTY_DIRECTOR')")
    public void sendBack(CaseId family, long opened, String words, Viewer by) {
        var closing = closings.lockPresented(family);
        if (closing.isEmpty()) {
            refuseUnlessDecided(family, ClosingState.RETURNED, by);
            return;
        }
        cases.toWriteIn(family, by);
        closing.get().refuseToBeDecided(opened, by.worker());
        closing.get().sendBack(words, by.worker(), clock.instant());
    }

    /**
     * Approves it: the work ends with its last day, the assistant's place is free, and somebody goes on asking how the family
     * fares where that is planned. The same again is no mistake.
     *
     * @param dangerReason why it ends although an intervention is open, or null
     * @throws RuleViolation if somebody has decided it meanwhile, or something has changed that stands in the way
     */
    @PreAuthorize("hasAnyRole('DIRECTOR', 'DEPUTY_DIRECTOR')")
    public void approve(CaseId id, long opened, @Nullable String dangerReason, Viewer by) {
        var closing = closings.lockPresented(id);
        if (closing.isEmpty()) {
            refuseUnlessDecided(id, ClosingState.APPROVED, by);
            return;
        }
        assignments.hold(id, by);
        var family = cases.toWriteIn(id, by);
        closing.get().refuseToBeDecided(opened, by.worker());
        var text = closing.get().text();
        var subject = subjects.of(family);
        var sentences = new ClosingRules.Sentences(false);
        rules.check(text, subject, sentences::add);
        rules.openMatters(text, subject, dangerReason, sentences::add);
        sentences.refuse();
        closing.get().approve(subject.isInDanger() ? dangerReason : null, by.worker(), clock.instant());
        entities.flush(); // PostgreSQL looks whether the final assessment is there before anything ends
        endOfWork.follow(family, text, by);
    }

    private Closing write(WriteClosing command, CaseView family, ClosingSubject subject, Viewer by) {
        rules.refuseStrangers(command.text(), subject);
        var existing = stored(family);
        if (existing.isPresent()) {
            existing.get().write(command.opened(), command.text(), subject.names(), by.worker(), clock.instant());
            return existing.get();
        }
        StaleVersion.refuseUnless(command.opened(), UNSAVED);
        var begun = new Closing(family, command.text(), subject.names(), by.worker(), clock.instant());
        entities.persist(begun);
        return begun;
    }

    private CaseView toWrite(CaseId id, Viewer by) {
        var family = cases.toWriteIn(id, by);
        if (!family.stage().hasAssistant()) {
            throw new RuleViolation("closing.nothing-to-end");
        }
        if (!isWrittenBy(family, by)) {
            throw new RuleViolation("closing.not-your-family");
        }
        return family;
    }

    private Optional<Closing> stored(CaseView family) {
        return closings.findByFamily(family.id()).stream()
                .filter(closing -> closing.view().spell() == family.spell())
                .findFirst();
    }

    /** Nothing waits any more: this very decision was made, as after a double click, or somebody else was faster. */
    private void refuseUnlessDecided(CaseId family, ClosingState decision, Viewer by) {
        cases.visible(family, by);
        boolean same = of(family).stream()
                .limit(1)
                .anyMatch(last -> last.state() == decision
                        && Objects.requireNonNull(last.decided()).by().equals(by.worker()));
        if (!same) {
            throw new RuleViolation("closing.decided-already");
        }
    }
}

package pl.asysta.visits;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
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

/**
 * The work card of a family as its assistant keeps it: every meeting is an entry (S3-19). Its author corrects it for some
 * days and amends it later; nobody deletes.
 */
@Service
@Transactional
public class WorkCardEntries {
    /** So many entries stand on a page. */
    public static final int ON_A_PAGE = 20;

    private final Cases cases;
    private final EntryRows rows;
    private final EntryDetails details;
    private final EntryStore store;
    private final EntryRules rules;
    private final AgreedVisits agreed;
    private final WorkedOnPlan worked;
    private final FirstMeetings first;
    private final OnceOnly onceOnly;
    private final Clock clock;

    WorkCardEntries(
            Cases cases,
            EntryRows rows,
            EntryDetails details,
            EntryStore store,
            EntryRules rules,
            AgreedVisits agreed,
            WorkedOnPlan worked,
            FirstMeetings first,
            OnceOnly onceOnly,
            Clock clock) {
        this.cases = cases;
        this.rows = rows;
        this.details = details;
        this.store = store;
        this.rules = rules;
        this.agreed = agreed;
        this.worked = worked;
        this.first = first;
        this.onceOnly = onceOnly;
        this.clock = clock;
    }

    /**
     * A page of a work card, the latest meeting first.
     *
     * @param all how many entries the card has
     */
    public record Page(List<EntryView> entries, int number, int all) {
        /** How many pages there are, one at least. */
        public int pages() {
            return Math.max(1, (all + ON_A_PAGE - 1) / ON_A_PAGE);
        }
    }

    /** A page of the work card of a family that the caller has already been allowed to see; the last one for a number beyond. */
    @Transactional(readOnly = true)
    public Page page(CaseId family, int number) {
        int all = rows.count(family);
        int shown = Math.min(Math.max(1, number), new Page(List.of(), 1, all).pages());
        return new Page(rows.latest(family, ON_A_PAGE, (shown - 1) * ON_A_PAGE), shown, all);
    }

    /**
     * One entry of a family that the caller has already been allowed to see.
     *
     * @throws NotFound if that family has none like it
     */
    @Transactional(readOnly = true)
    public EntryView entry(CaseId family, EntryId id) {
        return rows.find(family, id).orElseThrow(() -> new NotFound("entry of a work card", id));
    }

    /** What has been agreed with the family and is not done, the latest first; twenty at most. */
    @Transactional(readOnly = true)
    public List<AgreementView> openAgreements(CaseId family) {
        return details.openAgreements(family);
    }

    /**
     * Writes an entry; the same form twice writes one.
     *
     * @throws RuleViolation with everything that is amiss
     */
    @PreAuthorize("hasRole('FAMILY_ASSISTANT')")
    public UUID record(RecordEntry command, Viewer by) {
        var family = toKeep(command.family(), by);
        return onceOnly.carryOut(command.token(), command, () -> {
            amiss(command, family).refuse();
            var next = command.next();
            if (command.agreed() != null && !agreed.over(command.family(), command.agreed())) {
                throw new RuleViolation("card.visit-over");
            }
            if (next != null) {
                agreed.plan(command.family(), next, VisitKind.HOME_VISIT, VisitPlace.HOME, by.worker());
            }
            worked.found(command.family(), command.content());
            first.written(command.content(), family, by);
            return store.add(command.with(worked.named(family, command.content())), by.worker());
        });
    }

    /**
     * Looks at an entry that cannot be written yet because some of its boxes could not be read.
     *
     * @throws RuleViolation with everything that is amiss
     */
    @PreAuthorize("hasRole('FAMILY_ASSISTANT')")
    public void check(RecordEntry command, Viewer by) {
        amiss(command, toKeep(command.family(), by)).refuse();
    }

    /**
     * The same for one that is to be corrected.
     *
     * @throws RuleViolation with everything that is amiss
     */
    @PreAuthorize("hasRole('FAMILY_ASSISTANT')")
    public void check(EditEntry command, Viewer by) {
        var family = cases.toWriteIn(command.family(), by);
        amiss(command, entry(command.family(), command.entry()), family).refuse();
    }

    /**
     * Corrects an entry.
     *
     * @throws RuleViolation if it is somebody else's, the days for it have passed, or something is amiss
     * @throws pl.asysta.kernel.StaleVersion if it has been saved since it was opened
     */
    @PreAuthorize("hasRole('FAMILY_ASSISTANT')")
    public void edit(EditEntry command, Viewer by) {
        var family = cases.toWriteIn(command.family(), by);
        var entry = entry(command.family(), command.entry());
        if (!entry.author().equals(by.worker())) {
            throw new RuleViolation("card.not-the-author");
        }
        if (!entry.isEditableOn(LocalDate.now(clock))) {
            throw new RuleViolation("card.edit-closed", entry.editableUntil());
        }
        amiss(command, entry, family).refuse();
        worked.corrected(entry, command.content());
        boolean untold = command.tasksFollow() || entry.details().tasks().isEmpty();
        store.rewrite(untold ? command.with(worked.named(family, command.content())) : command);
    }

    private Violations amiss(RecordEntry command, CaseView family) {
        var amiss = new Violations();
        rules.isWritten(command.content(), amiss);
        rules.check(command.content(), family, amiss);
        if (command.next() != null) {
            rules.next(command.next(), amiss);
        }
        return amiss;
    }

    private Violations amiss(EditEntry command, EntryView entry, CaseView family) {
        var amiss = new Violations();
        rules.check(command.content(), family, amiss);
        rules.corrected(entry, command.content(), amiss);
        return amiss;
    }

    private CaseView toKeep(CaseId id, Viewer by) {
        var family = cases.toWriteIn(id, by);
        if (!family.isWorkedWithBy(by)) {
            throw new RuleViolation("card.not-your-family");
        }
        return family;
    }
}

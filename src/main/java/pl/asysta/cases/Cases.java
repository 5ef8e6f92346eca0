package pl.asysta.cases;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.centre.Practice;
import pl.asysta.kernel.NotFound;
import pl.asysta.kernel.RuleViolation;
import pl.asysta.staff.Viewer;
import pl.asysta.staff.WorkerId;

/** The shelf of family cases. Every look-up goes through a viewer's eyes: what she may not see is not there. */
@Service
@Transactional
public class Cases {
    private final EntityManager entities;
    private final FamilyCaseRepository cases;
    private final CaseNumbers numbers;
    private final Closures closures;
    private final Practice practice;
    private final Clock clock;

    Cases(
            EntityManager entities,
            FamilyCaseRepository cases,
            CaseNumbers numbers,
            Closures closures,
            Practice practice,
            Clock clock) {
        this.entities = entities;
        this.cases = cases;
        this.numbers = numbers;
        this.closures = closures;
        this.practice = practice;
        this.clock = clock;
    }

    /** Opens a case and gives it the next number of the year in which the centre opens it. */
    public CaseId open(OpenCase opening) {
        var familyCase = new FamilyCase(opening, numbers.next(today().getYear()), clock.instant(), this::person);
        entities.persist(familyCase);
        return familyCase.id();
    }

    /**
     * One case.
     *
     * @throws NotFound if it is not there, or not hers to see
     * @throws FileDisposed if it was disposed of
     */
    @Transactional(readOnly = true)
    public CaseView visible(CaseId id, Viewer viewer) {
        return view(
                seenBy(viewer, id).orElseThrow(() -> new NotFound("case", id)).kept());
    }

    /** Whether the viewer may see this case. */
    @Transactional(readOnly = true)
    public boolean isVisible(CaseId id, Viewer viewer) {
        return seenBy(viewer, id).isPresent();
    }

    /** How those of these families are called that the viewer may see; the others are not among them. */
    @Transactional(readOnly = true)
    public Map<CaseId, String> labels(Collection<CaseId> families, Viewer viewer) {
        if (!viewer.role().seesFamilies()) {
            return Map.of();
        }
        return cases
                .findLabels(
                        families.stream().map(CaseId::id).distinct().toArray(UUID[]::new),
                        Sight.reading(viewer, today()))
                .stream()
                .collect(Collectors.toMap(
                        FamilyCaseRepository.Labelled::getId, FamilyCaseRepository.Labelled::getLabel));
    }

    /**
     * One case, and nobody else writes to this family until the transaction ends.
     *
     * @throws NotFound if it is not there, or not hers to see
     */
    public CaseView toWriteIn(CaseId id, Viewer viewer) {
        return view(forWriting(id, viewer));
    }

    /**
     * The same for an intervention, which may also be recorded by whoever opened the family in an emergency.
     *
     * @throws NotFound if it is not there, or not hers to see
     */
    public CaseView toInterveneIn(CaseId id, Viewer viewer) {
        return view(lockedBy(viewer, id, Sight.intervening(viewer, today())));
    }

    /** Whether the viewer may write to this family. */
    @Transactional(readOnly = true)
    public boolean isWritable(CaseId id, Viewer viewer) {
        return cases.findVisible(id, Sight.writing(viewer, today()))
                .filter(familyCase -> viewer.role().seesFamilies())
                .isPresent();
    }

    /** What the family came with is on file, or its day was corrected: an order, a request of its own, a notice. */
    public void brought(CaseId id, Viewer viewer, PaperKind paper, LocalDate on) {
        forWriting(id, viewer).course().bring(paper(paper, on, viewer.worker()));
    }

    /** The environmental interview has been held on this day. */
    public void interviewHeld(CaseId id, Viewer viewer, LocalDate heldOn) {
        forWriting(id, viewer).course().holdInterview(paper(PaperKind.INTERVIEW, heldOn, viewer.worker()));
    }

    /** A risk list is done, the family's first or a later one. */
    public void riskWeighed(CaseId id, Viewer viewer) {
        var family = forWriting(id, viewer);
        family.course().weighRisk(paper(PaperKind.RISK_LIST, today(), viewer.worker()), asked(family));
    }

    /** The situation analysis is done. */
    public void assessed(CaseId id, Viewer viewer, PaperKind paper) {
        var family = forWriting(id, viewer);
        family.course().assess(paper(paper, today(), viewer.worker()), asked(family));
    }

    /** The family has agreed in writing, has refused to or has taken it back, on this day. */
    public void consentRecorded(CaseId id, Viewer viewer, PaperKind paper, LocalDate on) {
        forWriting(id, viewer).course().file(paper(paper, on, viewer.worker()));
    }

    /** An assistant has been requested; refused with a sentence for every paper that is missing. */
    public void assistantRequested(CaseId id, Viewer viewer) {
        var family = forWriting(id, viewer);
        family.course().requestAssistant(paper(PaperKind.REQUEST, today(), viewer.worker()), asked(family));
    }

    /** The request that had come back was completed and filed again. */
    public void assistantRequestedAgain(CaseId id, Viewer viewer) {
        forWriting(id, viewer).course().file(paper(PaperKind.REQUEST, today(), viewer.worker()));
    }

    /** The request went back for completion. */
    public void requestReturned(CaseId id, Viewer viewer) {
        forWriting(id, viewer).course().file(paper(PaperKind.REQUEST_RETURNED, today(), viewer.worker()));
    }

    /** The request was refused. */
    public void requestRefused(CaseId id, Viewer viewer) {
        forWriting(id, viewer).course().requestRefused(paper(PaperKind.REQUEST_REFUSED, today(), viewer.worker()));
    }

    /** An assistant works with the family from this day. */
    public void assistantAssigned(CaseId id, Viewer viewer, WorkerId assistant, LocalDate from) {
        forWriting(id, viewer).assign(assistant, paper(PaperKind.ASSIGNMENT, from, viewer.worker()));
    }

    /** Another assistant works with the family from this day; its plan and assessments go on. */
    public void assistantChanged(CaseId id, Viewer viewer, WorkerId assistant, LocalDate from) {
        forWriting(id, viewer).changeAssistant(assistant, paper(PaperKind.REASSIGNMENT, from, viewer.worker()));
    }

    /**
     * Somebody's safety was at risk on this day, and somebody of the centre intervened.
     *
     * @throws RuleViolation if the case has ended
     */
    public void intervened(CaseId id, Viewer viewer, LocalDate on) {
        lockedBy(viewer, id, Sight.intervening(viewer, today()))
                .course()
                .intervene(paper(PaperKind.INTERVENTION, on, viewer.worker()));
    }

    /** The case goes to another social worker, or to another district. */
    public void handOver(CaseId id, Viewer viewer, int district, WorkerId socialWorker) {
        forWriting(id, viewer).handOver(district, socialWorker);
    }

    /**
     * The case ends before an assistant came; whoever calls says by which right.
     *
     * @throws RuleViolation if it has ended already, or an assistant works with the family
     */
    public void close(CloseCase closing, Viewer viewer) {
        var family = forWriting(closing.family(), viewer);
        family.course().close(paper(PaperKind.CLOSURE, today(), viewer.worker()));
        closures.record(closing, family.course().spell(), viewer.worker());
    }

    /**
     * The family needs help again: the same case goes on from this day, with all that is known of it.
     *
     * @throws RuleViolation if it has not ended, or it ended before anybody had been to the family
     */
    public void reopened(CaseId id, Viewer viewer, LocalDate on) {
        forWriting(id, viewer).reopen(paper(PaperKind.REOPENING, on, viewer.worker()));
    }

    private CaseView view(FamilyCase family) {
        return family.view(asked(family));
    }

    /** What is asked for before a request: the papers of the pathway, less a risk list that the centre does not use. */
    private Set<PaperKind> asked(FamilyCase family) {
        var asked = EnumSet.copyOf(family.course().pathway().papersBeforeRequest());
        if (!practice.riskListUsed(today())) {
            asked.remove(PaperKind.RISK_LIST);
        }
        return asked;
    }

    private Optional<FamilyCase> seenBy(Viewer viewer, CaseId id) {
        return cases.findVisible(id, Sight.reading(viewer, today()))
                .filter(familyCase -> viewer.role().seesFamilies());
    }

    FamilyCase forWriting(CaseId id, Viewer viewer) {
        return lockedBy(viewer, id, Sight.writing(viewer, today()));
    }

    private FamilyCase lockedBy(Viewer viewer, CaseId id, Sight sight) {
        return cases.lockVisible(id, sight)
                .filter(familyCase -> viewer.role().seesFamilies())
                .orElseThrow(() -> new NotFound("case", id))
                .kept();
    }

    /** Somebody new, or whom the centre knows. */
    Person person(NewMember member) {
        return member.known() == null ? new Person(member) : entities.getReference(Person.class, member.known());
    }

    FiledPaper paper(PaperKind kind, LocalDate datedOn, WorkerId by) {
        return new FiledPaper(kind, datedOn, by, clock.instant());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

package pl.asysta.cases;

import static pl.asysta.cases.PaperKind.ANALYSIS;
import static pl.asysta.cases.PaperKind.ASSESSMENT;
import static pl.asysta.cases.PaperKind.COOPERATION_CONSENT;
import static pl.asysta.cases.PaperKind.COOPERATION_START;
import static pl.asysta.cases.PaperKind.FACILITY_NOTICE;
import static pl.asysta.cases.PaperKind.FOR_LIFE_REQUEST;
import static pl.asysta.cases.PaperKind.INTERVIEW;
import static pl.asysta.cases.PaperKind.PARTICIPATION_CONSENT;
import static pl.asysta.cases.PaperKind.REQUEST;
import static pl.asysta.cases.PaperKind.RISK_LIST;
import static pl.asysta.cases.PaperKind.WORK_PLAN;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * By which way a family comes: the stages it passes, in their order, and the papers that way asks for. A paper that is
 * not in the row of a pathway must not be demanded on it.
 */
public enum Pathway {
    /** The centre learned of the family itself, or from the family (art. 11(1)). */
    OWN_INFORMATION(
            Stage.EVERY,
            papers(INTERVIEW, ANALYSIS, RISK_LIST, PARTICIPATION_CONSENT),
            papers(COOPERATION_CONSENT, WORK_PLAN, ASSESSMENT)),
    /** A school, the police, a health centre or another institution wrote. */
    EXTERNAL_INSTITUTION(
            Stage.EVERY,
            papers(INTERVIEW, ANALYSIS, RISK_LIST, PARTICIPATION_CONSENT),
            papers(COOPERATION_CONSENT, WORK_PLAN, ASSESSMENT)),
    /**
     * The court obliged the parents to work with an assistant (art. 109 § 2(1) KRO): consent A is not asked; consent B is,
     * and who refuses it is reported to the court.
     */
    COURT_ORDER(
            Stage.EVERY,
            papers(PaperKind.COURT_ORDER, INTERVIEW, ANALYSIS, RISK_LIST),
            papers(COOPERATION_CONSENT, WORK_PLAN, ASSESSMENT)),
    /**
     * "Za życiem" (act of 4 November 2016): art. 8(6) switches off art. 11(1)–(3), support is coordinated without a plan.
     * The request says what a consent would; the family's consents are taken where there are some.
     */
    FOR_LIFE(Stage.REQUESTED_AT_ONCE, papers(FOR_LIFE_REQUEST), papers()),
    /** A minor parent leaves a facility (art. 11(1a)): after the interview an assistant must be assigned. */
    MINOR_PARENT(
            Stage.EVERY_BUT_ASSESSED,
            papers(FACILITY_NOTICE, INTERVIEW),
            papers(COOPERATION_CONSENT, WORK_PLAN, ASSESSMENT));

    private final List<Stage> stages;
    private final Set<PaperKind> papersBeforeRequest;
    private final Set<PaperKind> papersAfterAssignment;

    Pathway(List<Stage> stages, Set<PaperKind> papersBeforeRequest, Set<PaperKind> papersAfterAssignment) {
        this.stages = stages;
        this.papersBeforeRequest = papersBeforeRequest;
        this.papersAfterAssignment = papersAfterAssignment;
    }

    /** The stages of this way, from the first word to the end. */
    public List<Stage> stages() {
        return stages;
    }

    /**
     * Where a family on this way can go from this stage: a step on, back after a refusal, or to the end. From the end, and
     * while it is monitored, it goes back to where a request begins.
     */
    public Set<Stage> next(Stage from) {
        int at = stages.indexOf(from);
        var next = EnumSet.noneOf(Stage.class);
        if (from != Stage.CLOSED) {
            next.add(Stage.CLOSED);
        }
        if (at >= 0 && at + 1 < stages.size()) {
            next.add(stages.get(at + 1));
        }
        if (from.hasAssistant()) {
            next.add(Stage.MONITORED);
        }
        if (from == Stage.ASSISTANT_REQUESTED) {
            next.add(stages.get(at - 1));
        }
        if (from.isOver()) {
            next.addAll(reopensAt());
        }
        return next;
    }

    /** Where a case that goes on again may stand: before a request, and after the interview where there is one. */
    private List<Stage> reopensAt() {
        int first = Math.max(stages.indexOf(Stage.INTERVIEWED), 0);
        return stages.subList(first, stages.indexOf(Stage.ASSISTANT_REQUESTED));
    }

    /** The stage to which a refused request sends the family back. */
    public Stage beforeRequest() {
        return stages.get(stages.indexOf(Stage.ASSISTANT_REQUESTED) - 1);
    }

    /** The papers that must be done before an assistant may be requested, in their order. */
    public Set<PaperKind> papersBeforeRequest() {
        return papersBeforeRequest;
    }

    /** The papers of the assistant's work with the family. */
    public Set<PaperKind> papersAfterAssignment() {
        return papersAfterAssignment;
    }

    /** Whether this way asks for the paper; one that it does not ask for must not be demanded. */
    public boolean asksFor(PaperKind paper) {
        return papersBeforeRequest.contains(paper) || papersAfterAssignment.contains(paper);
    }

    /** Whether this way has a place for the paper, asked for or not: a consent "Za życiem" may be there and need not. */
    public boolean takes(PaperKind paper) {
        return asksFor(paper) || this == FOR_LIFE && (paper == PARTICIPATION_CONSENT || paper == COOPERATION_CONSENT);
    }

    /** Whether a parent under age signs too, because the help is for her: she leaves a facility, or asks for herself. */
    public boolean letsMinorParentSign() {
        return this == MINOR_PARENT || this == FOR_LIFE;
    }

    /** Whether the family's written consent comes before the request. */
    public boolean asksForConsent() {
        return asksFor(PARTICIPATION_CONSENT);
    }

    /** Whether the family's own request is what the director decides, so that nobody writes another (art. 8(6)). */
    public boolean isRequestedByFamily() {
        return asksFor(FOR_LIFE_REQUEST);
    }

    /**
     * Whether the page of this paper is open on this way: it asks for it, or requests an assistant by it, or may start with
     * a joint visit without having to.
     */
    public boolean opens(PaperKind paper) {
        return switch (paper) {
            case REQUEST -> !isRequestedByFamily();
            case COOPERATION_START -> true;
            default -> asksFor(paper);
        };
    }

    /** Whether work starts with a joint visit and the family's consent to it; else with the first meeting (C7). */
    public boolean startsWithJointVisit() {
        return asksFor(COOPERATION_CONSENT);
    }

    /** Whether the court obliged the family, so that neither it nor the centre can choose against an assistant. */
    public boolean isObligedByCourt() {
        return this == COURT_ORDER;
    }

    /** Whether the director must assign an assistant and cannot refuse (art. 11(1a)). */
    public boolean assigningIsMandatory() {
        return this == MINOR_PARENT;
    }

    private static Set<PaperKind> papers(PaperKind... papers) {
        var set = EnumSet.noneOf(PaperKind.class);
        Collections.addAll(set, papers);
        return Collections.unmodifiableSet(set);
    }
}

package pl.asysta.cases;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import pl.asysta.kernel.RuleViolation;

/** The course of a family through the process: by which pathway it came, at which stage it stands, what is on file. */
@Embeddable
class Course {
    @Enumerated(EnumType.STRING)
    private Pathway pathway;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    private int spell = 1;

    @Embedded
    private PapersOnFile papers = new PapersOnFile();

    @SuppressWarnings("NullAway.Init")
    protected Course() {}

    /** Begins with the referral. */
    Course(Pathway pathway, FiledPaper referral) {
        this.pathway = pathway;
        this.stage = Stage.REPORTED;
        file(referral);
    }

    /** What the family came with: the court's order, its own request or the facility's notice; again to correct its day. */
    void bring(FiledPaper paper) {
        refuseUnlessAskedFor(paper);
        if (stage == Stage.CLOSED) {
            throw new StageOutOfOrder(stage, paper.kind());
        }
        papers.fileOrRedate(paper, spell);
    }

    void holdInterview(FiledPaper paper) {
        refuseUnlessAskedFor(paper);
        move(Stage.INTERVIEWED, paper);
        file(paper);
    }

    /**
     * The analysis or the risk list; with all that is asked for, the family's situation has been assessed.
     *
     * @param asked for before a request, as the pathway and the centre have it
     */
    void assess(FiledPaper paper, Set<PaperKind> asked) {
        refuseUnlessAskedFor(paper);
        if (stage != Stage.INTERVIEWED || papers.holds(paper.kind(), spell)) {
            throw new StageOutOfOrder(stage, paper.kind());
        }
        file(paper);
        moveOnOnceAssessed(paper, asked);
    }

    /** The first risk list is part of the assessment; later ones show how the family fares and move nothing. */
    void weighRisk(FiledPaper paper, Set<PaperKind> asked) {
        refuseUnlessAskedFor(paper);
        if (stage == Stage.INTERVIEWED && !papers.holds(PaperKind.RISK_LIST, spell)) {
            assess(paper, asked);
        } else if (stage == Stage.REPORTED || stage == Stage.CLOSED) {
            throw new StageOutOfOrder(stage, paper.kind());
        } else {
            file(paper);
        }
    }

    /** A paper that moves the family nowhere: a consent or its withdrawal, a request that came back, a notice to the court. */
    void file(FiledPaper paper) {
        papers.file(paper, spell);
    }

    void requestAssistant(FiledPaper paper, Set<PaperKind> asked) {
        var missing = papers.missingOf(asked, spell);
        if (!missing.isEmpty()) {
            throw new PapersMissing(missing);
        }
        if (stage == Stage.INTERVIEWED) {
            moveOnOnceAssessed(paper, asked); // the centre may have stopped to ask for a paper meanwhile
        }
        move(Stage.ASSISTANT_REQUESTED, paper);
        file(paper);
    }

    void requestRefused(FiledPaper paper) {
        if (pathway.assigningIsMandatory()) {
            throw new RuleViolation("cases.assigning-is-mandatory");
        }
        move(pathway.beforeRequest(), paper);
        file(paper);
    }

    void close(FiledPaper paper) {
        if (stage.hasAssistant() || stage == Stage.MONITORED) {
            throw new StageOutOfOrder(stage, paper.kind());
        }
        move(Stage.CLOSED, paper);
        file(paper);
    }

    /** An assistant works with the family; refused when it took its consent back while the request was on its way. */
    void assign(FiledPaper paper) {
        if (stage == Stage.ASSISTANT_REQUESTED
                && pathway.asksForConsent()
                && !papers.holds(PaperKind.PARTICIPATION_CONSENT, spell)) {
            throw new RuleViolation("cases.consent-withdrawn");
        }
        move(Stage.ASSISTANT_ASSIGNED, paper);
        file(paper);
    }

    /** Another assistant works with the family. */
    void changeAssistant(FiledPaper paper) {
        if (!stage.hasAssistant()) {
            throw new RuleViolation("cases.no-assistant-to-change");
        }
        file(paper);
    }

    /** The assistant has read the file; after a change of the assistant the next one reads it too. */
    void read(FiledPaper paper) {
        refuseWithoutAssistant(paper);
        file(paper);
    }

    /** The family and the assistant work together from the paper's day; it starts once in a spell of work. */
    void startCooperation(FiledPaper paper) {
        refuseWithoutAssistant(paper);
        if (papers.holds(PaperKind.COOPERATION_START, spell)) {
            throw new RuleViolation("cases.cooperation-started");
        }
        file(paper);
    }

    /** A work plan has been agreed, the first one or a changed one. */
    void agreePlan(FiledPaper paper) {
        refuseUnlessAskedFor(paper);
        if (stage != Stage.PLAN_AGREED) {
            move(Stage.PLAN_AGREED, paper);
        }
        file(paper);
    }

    /** An assessment of the work with the family; it moves nothing. */
    void assessSituation(FiledPaper paper) {
        if (!pathway.asksFor(PaperKind.ASSESSMENT)) {
            throw new RuleViolation("cases.not-on-this-pathway." + PaperKind.ASSESSMENT);
        }
        refuseWithoutAssistant(paper);
        file(paper);
    }

    /** The assistant's work ends; the case ends with it, unless somebody goes on asking how the family fares. */
    void endWork(FiledPaper paper, boolean monitored) {
        refuseWithoutAssistant(paper);
        move(monitored ? Stage.MONITORED : Stage.CLOSED, paper);
        file(paper);
    }

    /** Nobody asks any more how the family fares. */
    void endMonitoring(FiledPaper paper) {
        if (stage != Stage.MONITORED) {
            throw new StageOutOfOrder(stage, paper.kind());
        }
        move(Stage.CLOSED, paper);
        file(paper);
    }

    /**
     * The family needs help again: the case goes on in a new spell of work. What is known of the family stays known; it is
     * asked again whether it agrees.
     */
    void reopen(FiledPaper paper) {
        if (!stage.isOver()) {
            throw new StageOutOfOrder(stage, paper.kind());
        }
        if (pathway.asksFor(PaperKind.INTERVIEW) && !papers.holds(PaperKind.INTERVIEW, spell)) {
            throw new RuleViolation("cases.reopening-before-interview");
        }
        boolean assessed = papers.holds(PaperKind.ASSIGNMENT, spell)
                || !pathway.asksFor(PaperKind.ANALYSIS)
                || papers.holds(PaperKind.ANALYSIS, spell);
        move(assessed ? pathway.beforeRequest() : Stage.INTERVIEWED, paper);
        spell++;
        file(paper);
    }

    /** Somebody's safety was at risk; it moves the family nowhere, and belongs into no file that is closed. */
    void intervene(FiledPaper paper) {
        if (stage == Stage.CLOSED) {
            throw new RuleViolation("cases.no-intervention-when-closed");
        }
        file(paper);
    }

    Pathway pathway() {
        return pathway;
    }

    Stage stage() {
        return stage;
    }

    /** Which spell of work with the family this is: one more with every reopening. */
    int spell() {
        return spell;
    }

    List<PaperView> papers() {
        return papers.views();
    }

    Set<PaperKind> missingOf(Set<PaperKind> asked) {
        return papers.missingOf(asked, spell);
    }

    private void moveOnOnceAssessed(FiledPaper paper, Set<PaperKind> asked) {
        var assessing = EnumSet.of(PaperKind.ANALYSIS, PaperKind.RISK_LIST);
        assessing.retainAll(asked);
        if (!assessing.isEmpty() && papers.holdsAll(assessing, spell)) {
            move(Stage.ASSESSED, paper);
        }
    }

    private void refuseWithoutAssistant(FiledPaper paper) {
        if (!stage.hasAssistant()) {
            throw new StageOutOfOrder(stage, paper.kind());
        }
    }

    private void refuseUnlessAskedFor(FiledPaper paper) {
        if (!pathway.asksFor(paper.kind())) {
            throw new RuleViolation("cases.not-on-this-pathway." + paper.kind());
        }
    }

    private void move(Stage next, FiledPaper paper) {
        if (!pathway.next(stage).contains(next)) {
            throw new StageOutOfOrder(stage, paper.kind());
        }
        stage = next;
    }
}

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

    @Embedded
    private PapersOnFile papers = new PapersOnFile();

    @SuppressWarnings("NullAway.Init")
    protected Course() {}

    /** Begins with the referral. */
    Course(Pathway pathway, FiledPaper referral) {
        this.pathway = pathway;
        this.stage = Stage.REPORTED;
        papers.file(referral);
    }

    /** What the family came with: the court's order, its own request or the facility's notice; again to correct its day. */
    void bring(FiledPaper paper) {
        refuseUnlessAskedFor(paper);
        if (stage == Stage.CLOSED) {
            throw new StageOutOfOrder(stage, paper.kind());
        }
        papers.fileOrRedate(paper);
    }

    void holdInterview(FiledPaper paper) {
        refuseUnlessAskedFor(paper);
        move(Stage.INTERVIEWED, paper);
        papers.file(paper);
    }

    /**
     * The analysis or the risk list; with all that is asked for, the family's situation has been assessed.
     *
     * @param asked for before a request, as the pathway and the centre have it
     */
    void assess(FiledPaper paper, Set<PaperKind> asked) {
        refuseUnlessAskedFor(paper);
        if (stage != Stage.INTERVIEWED || papers.holds(paper.kind())) {
            throw new StageOutOfOrder(stage, paper.kind());
        }
        papers.file(paper);
        moveOnOnceAssessed(paper, asked);
    }

    /** The first risk list is part of the assessment; later ones show how the family fares and move nothing. */
    void weighRisk(FiledPaper paper, Set<PaperKind> asked) {
        refuseUnlessAskedFor(paper);
        if (stage == Stage.INTERVIEWED && !papers.holds(PaperKind.RISK_LIST)) {
            assess(paper, asked);
        } else if (stage == Stage.REPORTED || stage == Stage.CLOSED) {
            throw new StageOutOfOrder(stage, paper.kind());
        } else {
            papers.file(paper);
        }
    }

    /** A paper that moves the family nowhere: a consent or its withdrawal, a request that came back, a notice to the court. */
    void file(FiledPaper paper) {
        papers.file(paper);
    }

    void requestAssistant(FiledPaper paper, Set<PaperKind> asked) {
        var missing = papers.missingOf(asked);
        if (!missing.isEmpty()) {
            throw new PapersMissing(missing);
        }
        if (stage == Stage.INTERVIEWED) {
            moveOnOnceAssessed(paper, asked); // the centre may have stopped to ask for a paper meanwhile
        }
        move(Stage.ASSISTANT_REQUESTED, paper);
        papers.file(paper);
    }

    void requestRefused(FiledPaper paper) {
        if (pathway.assigningIsMandatory()) {
            throw new RuleViolation("cases.assigning-is-mandatory");
        }
        move(pathway.beforeRequest(), paper);
        papers.file(paper);
    }

    void close(FiledPaper paper) {
        if (stage.hasAssistant()) {
            throw new StageOutOfOrder(stage, paper.kind());
        }
        move(Stage.CLOSED, paper);
        papers.file(paper);
    }

    /** An assistant works with the family; refused when it took its consent back while the request was on its way. */
    void assign(FiledPaper paper) {
        if (stage == Stage.ASSISTANT_REQUESTED
                && pathway.asksForConsent()
                && !papers.holds(PaperKind.PARTICIPATION_CONSENT)) {
            throw new RuleViolation("cases.consent-withdrawn");
        }
        move(Stage.ASSISTANT_ASSIGNED, paper);
        papers.file(paper);
    }

    /** Another assistant works with the family. */
    void changeAssistant(FiledPaper paper) {
        if (!stage.hasAssistant()) {
            throw new RuleViolation("cases.no-assistant-to-change");
        }
        papers.file(paper);
    }

    /** The assistant has read the file; after a change of the assistant the next one reads it too. */
    void read(FiledPaper paper) {
        refuseWithoutAssistant(paper);
        papers.file(paper);
    }

    /** The family and the assistant work together from the paper's day; it starts once. */
    void startCooperation(FiledPaper paper) {
        refuseWithoutAssistant(paper);
        if (papers.holds(PaperKind.COOPERATION_START)) {
            throw new RuleViolation("cases.cooperation-started");
        }
        papers.file(paper);
    }

    /** A work plan has been agreed, the first one or a changed one. */
    void agreePlan(FiledPaper paper) {
        refuseUnlessAskedFor(paper);
        if (stage != Stage.PLAN_AGREED) {
            move(Stage.PLAN_AGREED, paper);
        }
        papers.file(paper);
    }

    /** The assistant's work ends before its time, and with it the case. */
    void endWork(FiledPaper paper) {
        refuseWithoutAssistant(paper);
        move(Stage.CLOSED, paper);
        papers.file(paper);
    }

    Pathway pathway() {
        return pathway;
    }

    Stage stage() {
        return stage;
    }

    List<PaperView> papers() {
        return papers.views();
    }

    Set<PaperKind> missingOf(Set<PaperKind> asked) {
        return papers.missingOf(asked);
    }

    private void moveOnOnceAssessed(FiledPaper paper, Set<PaperKind> asked) {
        var assessing = EnumSet.of(PaperKind.ANALYSIS, PaperKind.RISK_LIST);
        assessing.retainAll(asked);
        if (!assessing.isEmpty() && papers.holdsAll(assessing)) {
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

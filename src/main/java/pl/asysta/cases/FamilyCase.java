package pl.asysta.cases;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import pl.asysta.kernel.Address;
import pl.asysta.kernel.RuleViolation;
import pl.asysta.staff.WorkerId;

/** One family on its way through the process. */
@Entity
@Table(name = "family_case")
class FamilyCase {
    @EmbeddedId
    private CaseId id;

    @Version
    private long version;

    private String number;
    private String label;

    @Enumerated(EnumType.STRING)
    private Pathway pathway;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    @Embedded
    private Address address;

    @Column(name = "district_id")
    private int district;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "social_worker_id"))
    private WorkerId socialWorker;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "assistant_id"))
    private @Nullable WorkerId assistant;

    private LocalDate informedOn;
    private boolean urgent;
    private Instant openedAt;

    @Column(insertable = false, updatable = false) // PostgreSQL keeps it
    private @Nullable LocalDate courtNoticeSince;

    @Embedded
    private Household household = new Household();

    @Embedded
    private PapersOnFile papers = new PapersOnFile();

    @SuppressWarnings("NullAway.Init")
    protected FamilyCase() {}

    FamilyCase(OpenCase opening, String number, Instant now) {
        this(opening, number, now, Person::new);
    }

    /** With persons of whom the centre may know some already. */
    FamilyCase(OpenCase opening, String number, Instant now, Function<NewMember, Person> persons) {
        this.id = CaseId.next();
        this.number = number;
        this.label = opening.label();
        this.pathway = opening.pathway();
        this.stage = Stage.REPORTED;
        this.address = opening.address();
        this.district = opening.district();
        this.socialWorker = opening.socialWorker();
        this.informedOn = opening.informedOn();
        this.urgent = opening.urgent();
        this.openedAt = now;
        opening.members().forEach(member -> {
            var person = household.join(persons.apply(member), member.kinship());
            if (!member.kinship().isUnborn()) {
                household.moveIn(person, null);
            }
        });
        papers.file(new FiledPaper(PaperKind.REFERRAL, informedOn, socialWorker, now));
    }

    CaseId id() {
        return id;
    }

    Household household() {
        return household;
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

    /** What the family put in writing about the service: a consent, its refusal or its withdrawal. */
    void consent(FiledPaper paper) {
        papers.file(paper);
    }

    /** The court was told that the family does not work with its assistant. */
    void notifyCourt(FiledPaper paper) {
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

    void requestFiledAgain(FiledPaper paper) {
        papers.file(paper);
    }

    void requestReturned(FiledPaper paper) {
        papers.file(paper);
    }

    void requestRefused(FiledPaper paper) {
        if (pathway.assigningIsMandatory()) {
            throw new RuleViolation("cases.assigning-is-mandatory");
        }
        move(pathway.beforeRequest(), paper);
        papers.file(paper);
    }

    void handOver(int newDistrict, WorkerId newSocialWorker) {
        district = newDistrict;
        socialWorker = newSocialWorker;
    }

    void close(FiledPaper paper) {
        if (stage.hasAssistant()) {
            throw new StageOutOfOrder(stage, paper.kind());
        }
        move(Stage.CLOSED, paper);
        papers.file(paper);
    }

    /** Refused when the family took its consent back while the request was on its way. */
    /** The assistant's work ends before its time, and with it the case. */
    void endWork(FiledPaper paper) {
        refuseWithoutAssistant(paper);
        move(Stage.CLOSED, paper);
        assistant = null;
        papers.file(paper);
    }

    void assign(WorkerId newAssistant, FiledPaper paper) {
        if (stage == Stage.ASSISTANT_REQUESTED
                && pathway.asksForConsent()
                && !papers.holds(PaperKind.PARTICIPATION_CONSENT)) {
            throw new RuleViolation("cases.consent-withdrawn");
        }
        move(Stage.ASSISTANT_ASSIGNED, paper);
        assistant = newAssistant;
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

    void changeAssistant(WorkerId newAssistant, FiledPaper paper) {
        if (!stage.hasAssistant()) {
            throw new RuleViolation("cases.no-assistant-to-change");
        }
        assistant = newAssistant;
        papers.file(paper);
    }

    Pathway pathway() {
        return pathway;
    }

    /**
     * The case as pages show it.
     *
     * @param asked for before a request, as the pathway and the centre have it
     */
    CaseView view(Set<PaperKind> asked) {
        return new CaseView(
                id,
                number,
                label,
                pathway,
                stage,
                address,
                district,
                socialWorker,
                assistant,
                informedOn,
                urgent,
                courtNoticeSince,
                household.views(),
                papers.views(),
                papers.missingOf(asked));
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

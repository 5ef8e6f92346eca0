package pl.asysta.cases;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
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

    @ElementCollection
    @CollectionTable(name = "family_member", joinColumns = @JoinColumn(name = "case_id"))
    @OrderColumn(name = "position")
    private List<FamilyMember> members = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "case_id", nullable = false, updatable = false)
    @OrderBy("joinedOn nulls first")
    private List<HouseholdStay> household = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "case_id", nullable = false, updatable = false)
    @OrderBy("datedOn, recordedAt")
    private List<CasePaper> papers = new ArrayList<>();

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
            var person = join(persons.apply(member), member.kinship());
            if (!member.kinship().isUnborn()) {
                moveIn(person, null);
            }
        });
        papers.add(new CasePaper(PaperKind.REFERRAL, informedOn, socialWorker, now));
    }

    CaseId id() {
        return id;
    }

    /** Somebody belongs to the family from now on; whether she lives with it is another matter. */
    PersonId join(Person person, Kinship kinship) {
        if (member(person.id()).isPresent()) {
            throw RuleViolation.at("same", "persons.belongs-already");
        }
        members.add(new FamilyMember(person, kinship));
        return person.id();
    }

    /** Somebody lives with the family from this day, or since before the centre knew of it. */
    void moveIn(PersonId person, @Nullable LocalDate from) {
        var overlaps = staysOf(person).anyMatch(stay -> stay.isOpen() || from == null || stay.covers(from));
        if (overlaps) {
            throw RuleViolation.at("joinedOn", "persons.lives-here-already");
        }
        household.add(new HouseholdStay(person, from));
    }

    /** She no longer lives with the family from this day on. */
    void moveOut(PersonId person, LocalDate on, StayEnd why) {
        household.stream()
                .filter(stay -> stay.isOf(person) && stay.view().isOpen())
                .findFirst()
                .orElseThrow(() -> RuleViolation.at("leftOn", "persons.lives-here-no-more"))
                .end(on, why);
    }

    List<MemberView> memberViews() {
        return members.stream().map(member -> member.view(household)).toList();
    }

    Optional<FamilyMember> member(PersonId person) {
        return members.stream()
                .filter(member -> member.person().id().equals(person))
                .findFirst();
    }

    private Stream<Stay> staysOf(PersonId person) {
        return household.stream().filter(stay -> stay.isOf(person)).map(HouseholdStay::view);
    }

    /** What the family came with: the court's order, its own request or the facility's notice; again to correct its day. */
    void bring(FiledPaper paper) {
        refuseUnlessAskedFor(paper);
        if (stage == Stage.CLOSED) {
            throw new StageOutOfOrder(stage, paper.kind());
        }
        var filed = papers.stream().filter(done -> done.kind() == paper.kind()).findFirst();
        filed.ifPresentOrElse(done -> done.redate(paper.datedOn()), () -> file(paper));
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
        if (stage != Stage.INTERVIEWED || done().contains(paper.kind())) {
            throw new StageOutOfOrder(stage, paper.kind());
        }
        file(paper);
        moveOnOnceAssessed(paper, asked);
    }

    /** The first risk list is part of the assessment; later ones show how the family fares and move nothing. */
    void weighRisk(FiledPaper paper, Set<PaperKind> asked) {
        refuseUnlessAskedFor(paper);
        if (stage == Stage.INTERVIEWED && !done().contains(PaperKind.RISK_LIST)) {
            assess(paper, asked);
        } else if (stage == Stage.REPORTED || stage == Stage.CLOSED) {
            throw new StageOutOfOrder(stage, paper.kind());
        } else {
            file(paper);
        }
    }

    /** The family's written consent; it can be given any time before the request. */
    void consent(FiledPaper paper) {
        if (!done().contains(PaperKind.PARTICIPATION_CONSENT)) {
            file(paper);
        }
    }

    void requestAssistant(FiledPaper paper, Set<PaperKind> asked) {
        var missing = missingOf(asked);
        if (!missing.isEmpty()) {
            throw new PapersMissing(missing);
        }
        if (stage == Stage.INTERVIEWED) {
            moveOnOnceAssessed(paper, asked); // the centre may have stopped to ask for a paper meanwhile
        }
        move(Stage.ASSISTANT_REQUESTED, paper);
        file(paper);
    }

    void requestFiledAgain(FiledPaper paper) {
        file(paper);
    }

    void requestReturned(FiledPaper paper) {
        file(paper);
    }

    void requestRefused(FiledPaper paper) {
        if (pathway.assigningIsMandatory()) {
            throw new RuleViolation("cases.assigning-is-mandatory");
        }
        move(pathway.beforeRequest(), paper);
        file(paper);
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
        file(paper);
    }

    void assign(WorkerId newAssistant, FiledPaper paper) {
        move(Stage.ASSISTANT_ASSIGNED, paper);
        assistant = newAssistant;
        file(paper);
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
                memberViews(),
                papers.stream().map(CasePaper::view).toList(),
                missingOf(asked));
    }

    private Set<PaperKind> missingOf(Set<PaperKind> asked) {
        var missing = EnumSet.noneOf(PaperKind.class);
        missing.addAll(asked);
        missing.removeAll(done());
        return missing;
    }

    private void moveOnOnceAssessed(FiledPaper paper, Set<PaperKind> asked) {
        var assessing = EnumSet.of(PaperKind.ANALYSIS, PaperKind.RISK_LIST);
        assessing.retainAll(asked);
        if (!assessing.isEmpty() && done().containsAll(assessing)) {
            move(Stage.ASSESSED, paper);
        }
    }

    private void refuseUnlessAskedFor(FiledPaper paper) {
        if (!pathway.asksFor(paper.kind())) {
            throw new RuleViolation("cases.not-on-this-pathway." + paper.kind());
        }
    }

    private Set<PaperKind> done() {
        var done = EnumSet.noneOf(PaperKind.class);
        papers.forEach(paper -> done.add(paper.kind()));
        return done;
    }

    private void move(Stage next, FiledPaper paper) {
        if (!pathway.next(stage).contains(next)) {
            throw new StageOutOfOrder(stage, paper.kind());
        }
        stage = next;
    }

    private void file(FiledPaper paper) {
        papers.add(new CasePaper(paper.kind(), paper.datedOn(), paper.recordedBy(), paper.recordedAt()));
    }

    /** A paper on its way into the file. */
    record FiledPaper(PaperKind kind, LocalDate datedOn, WorkerId recordedBy, Instant recordedAt) {}
}

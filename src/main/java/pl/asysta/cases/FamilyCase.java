package pl.asysta.cases;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import pl.asysta.kernel.Address;
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

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "monitor_id"))
    private @Nullable WorkerId monitor;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "last_assistant_id"))
    private @Nullable WorkerId lastAssistant;

    private @Nullable LocalDate workedUntil;

    private LocalDate informedOn;
    private boolean urgent;
    private Instant openedAt;

    @Column(insertable = false, updatable = false) // PostgreSQL keeps it
    private boolean restricted;

    @Column(insertable = false, updatable = false) // PostgreSQL keeps it
    private @Nullable LocalDate courtNoticeSince;

    @Column(insertable = false, updatable = false) // PostgreSQL keeps it
    private @Nullable LocalDate disposedOn;

    @Embedded
    private Household household = new Household();

    @Embedded
    private Course course;

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
        this.course = new Course(
                opening.pathway(),
                new FiledPaper(PaperKind.REFERRAL, opening.informedOn(), opening.socialWorker(), now));
    }

    CaseId id() {
        return id;
    }

    /**
     * The same, which is there to be read and written to.
     *
     * @throws FileDisposed if nothing but its numbers is left
     */
    FamilyCase kept() {
        if (disposedOn != null) {
            throw new FileDisposed(id);
        }
        return this;
    }

    Household household() {
        return household;
    }

    Course course() {
        return course;
    }

    void handOver(int newDistrict, WorkerId newSocialWorker) {
        district = newDistrict;
        socialWorker = newSocialWorker;
    }

    void assign(WorkerId newAssistant, FiledPaper paper) {
        course.assign(paper);
        assistant = newAssistant;
    }

    void changeAssistant(WorkerId newAssistant, FiledPaper paper) {
        course.changeAssistant(paper);
        assistant = newAssistant;
    }

    void endWork(FiledPaper paper, LocalDate lastDay, @Nullable WorkerId newMonitor) {
        course.endWork(paper, newMonitor != null);
        lastAssistant = assistant;
        workedUntil = assistant == null ? null : lastDay;
        assistant = null;
        monitor = newMonitor;
    }

    void endMonitoring(FiledPaper paper) {
        course.endMonitoring(paper);
        monitor = null;
    }

    void reopen(FiledPaper paper) {
        course.reopen(paper);
        monitor = null;
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
                course.pathway(),
                course.stage(),
                address,
                district,
                socialWorker,
                assistant,
                monitor,
                informedOn,
                urgent,
                courtNoticeSince,
                restricted,
                household.views(),
                course.papers(),
                course.spell(),
                course.missingOf(asked));
    }
}

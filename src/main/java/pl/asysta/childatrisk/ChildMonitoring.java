package pl.asysta.childatrisk;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.PersonId;
import pl.asysta.kernel.RuleViolation;
import pl.asysta.staff.WorkerId;

/** That one child is monitored, from its start to its end, with everything that was seen meanwhile. */
@Entity
@Table(name = "child_at_risk")
class ChildMonitoring {
    @EmbeddedId
    private MonitoringId id;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "case_id"))
    private CaseId family;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "person_id"))
    private PersonId child;

    @Enumerated(EnumType.STRING)
    private RiskReason reason;

    private String words;

    @Enumerated(EnumType.STRING)
    private Informant reportedBy;

    private @Nullable String reporter;
    private LocalDate startedOn;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "started_by"))
    private WorkerId startedBy;

    private Instant startedAt;
    private LocalDate lastCheckOn;
    private LocalDate nextCheckOn;
    private @Nullable LocalDate endedOn;

    @Enumerated(EnumType.STRING)
    private @Nullable EndReason endReason;

    private @Nullable String endWords;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "ended_by"))
    private @Nullable WorkerId endedBy;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "monitoring_id", nullable = false, updatable = false)
    @OrderBy("seenOn desc, recordedAt desc")
    private List<MonitoringEntry> entries = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected ChildMonitoring() {}

    ChildMonitoring(StartMonitoring start, WorkerId by, LocalDate today, Instant now) {
        refusePast(start.nextCheckOn(), today);
        this.id = MonitoringId.next();
        this.family = start.family();
        this.child = start.child();
        this.reason = start.reason();
        this.words = start.account().words();
        this.reportedBy = start.account().source();
        this.reporter = start.account().reporter();
        this.startedOn = today;
        this.startedBy = by;
        this.startedAt = now;
        this.lastCheckOn = today;
        this.nextCheckOn = start.nextCheckOn();
    }

    MonitoringId id() {
        return id;
    }

    CaseId family() {
        return family;
    }

    /** An entry of an earlier day than the latest one tells of the past; only the latest says when to look next. */
    void record(RecordCheck check, WorkerId by, LocalDate today, Instant now) {
        refuseIfEnded();
        if (check.seenOn().isBefore(startedOn)) {
            throw RuleViolation.at("seenOn", "child.seen-before-start", startedOn);
        }
        if (check.seenOn().isAfter(today)) {
            throw RuleViolation.at("seenOn", "form.day.future");
        }
        refusePast(check.nextCheckOn(), today);
        entries.add(new MonitoringEntry(check, by, now));
        if (!check.seenOn().isBefore(lastCheckOn)) {
            lastCheckOn = check.seenOn();
            nextCheckOn = check.nextCheckOn();
        }
    }

    void end(EndMonitoring end, WorkerId by, LocalDate today) {
        refuseIfEnded();
        endedOn = today;
        endReason = end.reason();
        endWords = end.words();
        endedBy = by;
    }

    boolean isEndedLike(EndMonitoring end) {
        return end.reason() == endReason && end.words().equals(endWords);
    }

    MonitoringView view() {
        return new MonitoringView(
                id,
                family,
                child,
                reason,
                new Account(reportedBy, reporter, words),
                startedOn,
                startedBy,
                lastCheckOn,
                nextCheckOn,
                endedOn == null || endReason == null || endWords == null || endedBy == null
                        ? null
                        : new MonitoringView.End(endedOn, endReason, endWords, endedBy),
                entries.stream().map(MonitoringEntry::view).toList());
    }

    private void refuseIfEnded() {
        if (endedOn != null) {
            throw new RuleViolation("child.monitoring-ended", endedOn);
        }
    }

    private static void refusePast(LocalDate nextCheckOn, LocalDate today) {
        if (nextCheckOn.isBefore(today)) {
            throw RuleViolation.at("nextCheckOn", "child.next-check-past");
        }
    }
}

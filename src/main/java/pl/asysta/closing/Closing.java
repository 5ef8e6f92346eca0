package pl.asysta.closing;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.CaseView;
import pl.asysta.kernel.RuleViolation;
import pl.asysta.kernel.StaleVersion;
import pl.asysta.staff.WorkerId;

/** The end of one spell of work with a family, from the first draft to the director's approval. */
@Entity
@Table(name = "case_closing")
class Closing {
    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "case_id"))
    private CaseId family;

    private int spell;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private ClosingState state = ClosingState.DRAFT;

    @Embedded
    private ClosingText text;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> names = Map.of();

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "saved_by"))
    private WorkerId savedBy;

    private Instant savedAt;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "presented_by"))
    private @Nullable WorkerId presentedBy;

    private @Nullable Instant presentedAt;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "decided_by"))
    private @Nullable WorkerId decidedBy;

    private @Nullable Instant decidedAt;
    private @Nullable String dangerReason;

    @ElementCollection
    @CollectionTable(name = "case_closing_remark", joinColumns = @JoinColumn(name = "closing_id"))
    @OrderColumn(name = "position")
    private List<ClosingRemark> remarks = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Closing() {}

    Closing(CaseView family, ClosingText text, Map<String, String> names, WorkerId by, Instant at) {
        this.id = UUID.randomUUID();
        this.family = family.id();
        this.spell = family.spell();
        this.text = text;
        this.names = names;
        this.savedBy = by;
        this.savedAt = at;
    }

    ClosingText text() {
        return text;
    }

    /** Whether exactly this waits for the director, as after a double click. */
    boolean isPresentedWith(ClosingText same, WorkerId by) {
        return state == ClosingState.PRESENTED && text.equals(same) && by.equals(presentedBy);
    }

    void write(long opened, ClosingText newText, Map<String, String> newNames, WorkerId by, Instant at) {
        if (!state.isOpen()) {
            throw new RuleViolation(
                    state == ClosingState.APPROVED ? "closing.approved-already" : "closing.presented-already");
        }
        if (newText.equals(text)) {
            return; // the same draft twice, as after a double click
        }
        StaleVersion.refuseUnless(opened, version);
        text = newText;
        names = newNames;
        savedBy = by;
        savedAt = at;
    }

    void present(WorkerId by, Instant at) {
        state = ClosingState.PRESENTED;
        presentedBy = by;
        presentedAt = at;
        decidedBy = null;
        decidedAt = null;
    }

    /** By person, not by role: a director may have written it as a social worker. */
    void refuseToBeDecided(long opened, WorkerId by) {
        StaleVersion.refuseUnless(opened, version);
        if (by.equals(presentedBy)) {
            throw new RuleViolation("closing.presented-by-the-same");
        }
    }

    void sendBack(String words, WorkerId by, Instant at) {
        state = ClosingState.RETURNED;
        remarks.add(new ClosingRemark(words, by, at));
        decidedBy = by;
        decidedAt = at;
    }

    void approve(@Nullable String overDanger, WorkerId by, Instant at) {
        state = ClosingState.APPROVED;
        dangerReason = overDanger;
        decidedBy = by;
        decidedAt = at;
    }

    ClosingView view() {
        var latestFirst =
                new ArrayList<>(remarks.stream().map(ClosingRemark::view).toList());
        Collections.reverse(latestFirst);
        return new ClosingView(
                id,
                spell,
                version,
                state,
                text,
                names,
                new ClosingView.Signature(savedBy, savedAt),
                signature(presentedBy, presentedAt),
                signature(decidedBy, decidedAt),
                dangerReason,
                latestFirst);
    }

    private static ClosingView.@Nullable Signature signature(@Nullable WorkerId by, @Nullable Instant at) {
        return by == null || at == null ? null : new ClosingView.Signature(by, at);
    }
}

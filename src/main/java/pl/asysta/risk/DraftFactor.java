package pl.asysta.risk;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.asysta.kernel.StaleVersion;

/** One factor of the next version while administrators work on it. */
@Entity
@Table(name = "draft_factor")
class DraftFactor {
    /** By group, and within it as the administrators have put them. */
    static final Comparator<DraftFactor> IN_ORDER = Comparator.comparing((DraftFactor factor) -> factor.group)
            .thenComparing(factor -> factor.position)
            .thenComparing(factor -> factor.code);

    @Id
    private UUID id;

    @Version
    private long version;

    private int draftId;
    private String code;
    private int position;

    @Enumerated(EnumType.STRING)
    @Column(name = "factor_group")
    private FactorGroup group;

    private String name;
    private String hint;
    private String level0;
    private String level1;
    private String level2;
    private String level3;
    private @Nullable Integer criticalFrom;

    @SuppressWarnings("NullAway.Init")
    protected DraftFactor() {}

    @SuppressWarnings("NullAway.Init")
    DraftFactor(RiskFactor factor, int position) {
        this.id = UUID.randomUUID();
        this.draftId = CatalogueDraft.ONLY;
        this.code = factor.code();
        this.position = position;
        take(factor);
    }

    /** Other words; the same twice, as after a double click, are no mistake. A factor that changes its group goes last. */
    void change(RiskFactor words, long opened, int last) {
        if (words.equals(factor())) {
            return;
        }
        StaleVersion.refuseUnless(opened, version);
        if (words.group() != group) {
            position = last;
        }
        take(words);
    }

    void changePlaces(DraftFactor other) {
        int mine = position;
        position = other.position;
        other.position = mine;
    }

    UUID id() {
        return id;
    }

    int position() {
        return position;
    }

    RiskFactor factor() {
        return new RiskFactor(code, group, name, hint, List.of(level0, level1, level2, level3), criticalFrom);
    }

    DraftFactorView view() {
        return new DraftFactorView(id, version, factor());
    }

    private void take(RiskFactor factor) {
        group = factor.group();
        name = factor.name();
        hint = factor.hint();
        level0 = factor.definition(0);
        level1 = factor.definition(1);
        level2 = factor.definition(2);
        level3 = factor.definition(3);
        criticalFrom = factor.criticalFrom();
    }
}

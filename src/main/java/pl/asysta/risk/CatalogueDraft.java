package pl.asysta.risk;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import pl.asysta.kernel.RuleViolation;
import pl.asysta.kernel.StaleVersion;
import pl.asysta.staff.WorkerId;

/** The next version of the risk catalogue while administrators work on it; there is one at most. */
@Entity
@Table(name = "catalogue_draft")
class CatalogueDraft {
    static final int ONLY = 1;

    @Id
    private int id;

    @Version
    private long version;

    private int copiedFrom;
    private int moderateFrom;
    private int highFrom;
    private int veryHighFrom;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "started_by"))
    private WorkerId startedBy;

    private Instant startedAt;

    @SuppressWarnings("NullAway.Init")
    protected CatalogueDraft() {}

    CatalogueDraft(RiskCatalogue copied, WorkerId by, Instant at) {
        this.id = ONLY;
        this.copiedFrom = copied.version();
        take(copied.thresholds());
        this.startedBy = by;
        this.startedAt = at;
    }

    /** Other thresholds; the same twice, as after a double click, are no mistake. */
    void change(RiskThresholds thresholds, long opened) {
        if (thresholds.equals(thresholds())) {
            return;
        }
        StaleVersion.refuseUnless(opened, version);
        if (!thresholds.rise()) {
            throw RuleViolation.at("highFrom", "risk.catalogue.thresholds-rise");
        }
        take(thresholds);
    }

    RiskThresholds thresholds() {
        return new RiskThresholds(moderateFrom, highFrom, veryHighFrom);
    }

    int copiedFrom() {
        return copiedFrom;
    }

    long version() {
        return version;
    }

    private void take(RiskThresholds thresholds) {
        moderateFrom = thresholds.moderateFrom();
        highFrom = thresholds.highFrom();
        veryHighFrom = thresholds.veryHighFrom();
    }
}

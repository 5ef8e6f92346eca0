package pl.asysta.risk;

import java.util.List;
import java.util.Objects;

/**
 * The next version of the catalogue as it stands.
 *
 * @param version of its thresholds, to be sent back with their form
 * @param published the version it is a copy of
 * @param next the number it will have
 * @param factors in their order
 */
public record CatalogueDraftView(
        long version, RiskCatalogue published, int next, RiskThresholds thresholds, List<DraftFactorView> factors) {
    /** What has become of a factor since the version that is published. */
    public enum Fate {
        NEW,
        CHANGED,
        SAME
    }

    /** The catalogue it would be if it were published now. */
    public RiskCatalogue catalogue() {
        return new RiskCatalogue(
                next, thresholds, factors.stream().map(DraftFactorView::factor).toList());
    }

    /** The factors of one group, in their order. */
    public List<DraftFactorView> factors(FactorGroup group) {
        return factors.stream()
                .filter(factor -> factor.factor().group() == group)
                .toList();
    }

    /** What has become of this factor. */
    public Fate fate(RiskFactor factor) {
        return published
                .factor(factor.code())
                .map(before -> before.equals(factor) ? Fate.SAME : Fate.CHANGED)
                .orElse(Fate.NEW);
    }

    /** The factors of the published version that are not in it. */
    public List<RiskFactor> removed() {
        return published.factors().stream()
                .filter(factor -> catalogue().factor(factor.code()).isEmpty())
                .toList();
    }

    /** Whether publishing it would change anything. */
    public boolean differs() {
        return !thresholds.equals(published.thresholds())
                || !published.factors().equals(catalogue().factors());
    }

    /** Tells one state of the draft from every other; sent back with the form that publishes it. */
    public String state() {
        return Integer.toHexString(
                Objects.hash(thresholds, catalogue().factors().toString()));
    }
}

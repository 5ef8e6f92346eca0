package pl.asysta.caseload;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.asysta.statute.CaseloadLimit;
import pl.asysta.statute.LegalBasis;

/**
 * How many families one assistant may have on a day, and which of them count.
 *
 * @param law what art. 15(4) allows everybody
 * @param terms what was agreed with her, or null
 * @param uncounted on which bases families do not count
 */
public record Allowance(CaseloadLimit law, @Nullable PersonalTerms terms, Set<LegalBasis> uncounted) {
    /** The same for nobody in particular: everything counts, up to what the act allows. */
    public static Allowance of(CaseloadLimit law) {
        return new Allowance(law, null, Set.of());
    }

    /** The limit: the act's, or a lower one of her own. */
    public int limit() {
        return terms == null ? law.families() : terms.lower(law);
    }

    /** Whether her own terms give her fewer families than the act. */
    public boolean isLowered() {
        return limit() < law.families();
    }

    /** Whether a family on this basis counts. */
    public boolean counts(LegalBasis basis) {
        return !uncounted.contains(basis);
    }

    /** Whether one more may come to so many that count. */
    public boolean leavesRoomAt(int counted) {
        return counted < limit();
    }

    /** Her part of a full post. */
    public BigDecimal workingTime() {
        return terms == null ? BigDecimal.ONE : terms.workingTime();
    }
}

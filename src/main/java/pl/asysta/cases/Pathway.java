package pl.asysta.cases;

import static pl.asysta.cases.PaperKind.ANALYSIS;
import static pl.asysta.cases.PaperKind.INTERVIEW;
import static pl.asysta.cases.PaperKind.PARTICIPATION_CONSENT;
import static pl.asysta.cases.PaperKind.RISK_LIST;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** By which way a family comes, and which papers that way asks for before an assistant may be requested. */
public enum Pathway {
    /** The centre learned of the family itself, or from the family (art. 11(1)). */
    OWN_INFORMATION(EnumSet.of(INTERVIEW, ANALYSIS, RISK_LIST, PARTICIPATION_CONSENT)),
    /** A school, the police, a health centre or another institution wrote. */
    EXTERNAL_INSTITUTION(EnumSet.of(INTERVIEW, ANALYSIS, RISK_LIST, PARTICIPATION_CONSENT)),
    /** The court obliged the parents to work with an assistant (art. 109 § 2(1) KRO): no consent is asked. */
    COURT_ORDER(EnumSet.of(INTERVIEW, ANALYSIS, RISK_LIST));

    private final Set<PaperKind> papersBeforeRequest;

    Pathway(Set<PaperKind> papersBeforeRequest) {
        this.papersBeforeRequest = Collections.unmodifiableSet(papersBeforeRequest);
    }

    /** The papers that must be done before an assistant may be requested. */
    public Set<PaperKind> papersBeforeRequest() {
        return papersBeforeRequest;
    }

    /** Whether the family's written consent comes before the request. */
    public boolean asksForConsent() {
        return papersBeforeRequest.contains(PARTICIPATION_CONSENT);
    }
}

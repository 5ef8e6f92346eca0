package pl.asysta.assignment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.Pathway;
import pl.asysta.request.RequestId;
import pl.asysta.staff.WorkerId;
import pl.asysta.statute.LegalBasis;

/**
 * What an assignment rests on: the provision, the request that was granted, and who wrote which letter with which hints.
 */
record AssignmentBasis(
        CaseId family,
        RequestId request,
        LegalBasis law,
        @Nullable String letterNumber,
        @Nullable String hints,
        WorkerId assignedBy,
        Instant assignedAt) {
    static LegalBasis of(Pathway pathway) {
        return switch (pathway) {
            case OWN_INFORMATION, EXTERNAL_INSTITUTION -> LegalBasis.DIRECTOR;
            case COURT_ORDER -> LegalBasis.COURT;
            case FOR_LIFE -> LegalBasis.FOR_LIFE;
            case MINOR_PARENT -> LegalBasis.MINOR_PARENT;
        };
    }
}

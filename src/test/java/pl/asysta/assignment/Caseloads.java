package pl.asysta.assignment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import pl.asysta.caseload.Allowance;
import pl.asysta.cases.CaseId;
import pl.asysta.kernel.PersonName;
import pl.asysta.request.RequestId;
import pl.asysta.staff.Role;
import pl.asysta.staff.WorkerId;
import pl.asysta.staff.WorkerView;
import pl.asysta.statute.CaseloadLimit;
import pl.asysta.statute.LegalBasis;

/** Caseloads of Anna Lis, an assistant. */
final class Caseloads {
    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    static final WorkerView ANNA = new WorkerView(
            WorkerId.next(),
            "anna",
            new PersonName("Anna", "Lis"),
            Role.FAMILY_ASSISTANT,
            "asystentka rodziny",
            "",
            true,
            null,
            null);

    private Caseloads() {}

    static Caseload caseloadOf(int families) {
        return caseloadOf(families, TODAY);
    }

    static Caseload caseloadOf(int families, LocalDate since) {
        var caseload = new Caseload(ANNA.id());
        for (int n = 0; n < families; n++) {
            caseload.take(granted(CaseId.next()), from(since), ANNA, allowed(since));
        }
        return caseload;
    }

    static AssignmentBasis granted(CaseId family) {
        return granted(family, LegalBasis.DIRECTOR);
    }

    static AssignmentBasis granted(CaseId family, LegalBasis law) {
        return new AssignmentBasis(
                family, RequestId.next(), law, null, null, WorkerId.next(), Instant.parse("2026-03-02T11:00:00Z"));
    }

    static AssignmentTerms from(LocalDate day) {
        return new AssignmentTerms(MainGoal.PREVENT_SEPARATION, day, null);
    }

    /** What the act allows everybody on this day. */
    static List<Allowance> allowed(LocalDate day) {
        return List.of(Allowance.of(CaseloadLimit.on(day)));
    }
}

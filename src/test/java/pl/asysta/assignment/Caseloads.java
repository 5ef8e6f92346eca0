package pl.asysta.assignment;

import java.time.Instant;
import java.time.LocalDate;
import pl.asysta.cases.CaseId;
import pl.asysta.kernel.PersonName;
import pl.asysta.request.RequestId;
import pl.asysta.staff.Role;
import pl.asysta.staff.WorkerId;
import pl.asysta.staff.WorkerView;

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
            null);

    private Caseloads() {}

    static Caseload caseloadOf(int families) {
        return caseloadOf(families, TODAY);
    }

    static Caseload caseloadOf(int families, LocalDate since) {
        var caseload = new Caseload(ANNA.id());
        for (int n = 0; n < families; n++) {
            caseload.take(granted(CaseId.next()), ANNA, since);
        }
        return caseload;
    }

    static AssignmentBasis granted(CaseId family) {
        return new AssignmentBasis(
                family, RequestId.next(), null, WorkerId.next(), Instant.parse("2026-03-02T11:00:00Z"));
    }
}

package pl.asysta.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import pl.asysta.kernel.Address;
import pl.asysta.kernel.PersonName;
import pl.asysta.staff.WorkerId;

/** Families on their way to an assistant, each one step further than the one above. */
final class Families {
    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    static final WorkerId JAN = WorkerId.next();
    static final WorkerId ANNA = WorkerId.next();

    private Families() {}

    static FamilyCase reported(Pathway pathway) {
        var mother = new NewMember(new PersonName("Maria", "Kowalska"), null, Kinship.MOTHER, null);
        var address = new Address("ul. Lipowa", "8", "2", "11-222", "Zalesie");
        var opening = new OpenCase("Kowalskich", pathway, address, 1, List.of(mother), TODAY, false, JAN);
        return new FamilyCase(opening, "R-2026/0001", noonOf(TODAY));
    }

    static FamilyCase interviewed(Pathway pathway) {
        var family = reported(pathway);
        Stream.of(PaperKind.COURT_ORDER, PaperKind.FACILITY_NOTICE)
                .filter(pathway::asksFor)
                .forEach(brought -> family.course().bring(paper(brought)));
        family.course().holdInterview(paper(PaperKind.INTERVIEW));
        return family;
    }

    static FamilyCase assessed(Pathway pathway) {
        var family = interviewed(pathway);
        assess(family, paper(PaperKind.ANALYSIS));
        assess(family, paper(PaperKind.RISK_LIST));
        return family;
    }

    static FamilyCase requested(Pathway pathway) {
        var family = assessed(pathway);
        family.course().file(paper(PaperKind.PARTICIPATION_CONSENT));
        request(family);
        return family;
    }

    static FamilyCase assigned(Pathway pathway) {
        var family = requested(pathway);
        family.assign(ANNA, paper(PaperKind.ASSIGNMENT));
        return family;
    }

    static void assess(FamilyCase family, FiledPaper paper) {
        family.course().assess(paper, family.course().pathway().papersBeforeRequest());
    }

    static void request(FamilyCase family) {
        family.course()
                .requestAssistant(
                        paper(PaperKind.REQUEST), family.course().pathway().papersBeforeRequest());
    }

    static CaseView view(FamilyCase family) {
        return family.view(family.course().pathway().papersBeforeRequest());
    }

    static FiledPaper paper(PaperKind kind) {
        return new FiledPaper(kind, TODAY, JAN, noonOf(TODAY));
    }

    static Instant noonOf(LocalDate day) {
        return day.atTime(12, 0).toInstant(ZoneOffset.UTC);
    }
}

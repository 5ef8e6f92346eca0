package pl.asysta.assignment;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import pl.asysta.cases.CaseView;
import pl.asysta.staff.WorkerView;
import pl.asysta.statute.CaseloadLimit;
import pl.asysta.statute.LegalBasis;

/**
 * The letter by which a family is assigned to an assistant (art. 11(4)). Polish in every language; it goes to the file and
 * to the assistant.
 *
 * @param assignment what was decided
 * @param assignedOn the day of the decision
 * @param contact the social worker of the family
 * @param families how many families the assistant had with this one
 */
record AssignmentLetter(
        AssignmentView assignment, LocalDate assignedOn, CaseView family, WorkerView contact, int families) {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("pl"));

    /** The text from the first line to the last. */
    String text() {
        return """
                Na podstawie %s przydzielam rodzinie %s (%s, %s) asystenta rodziny. Rodzinę obejmie: %s.

                Początek pracy: %s
                Cel główny: %s
                Decyzja: %s

                %s Rodzinę prowadzi: %s, %s.

                Z tym przydziałem liczba rodzin wynosi %d. W tym samym czasie wolno pracować najwyżej z %d \
                (art. 15 ust. 4 ustawy).%s""".formatted(
                        basis(assignment.basis()),
                        family.label(),
                        family.number(),
                        family.address().line(),
                        assignment.assistantName(),
                        written(assignment.startedOn()),
                        goal(),
                        assignment.assignedBy(),
                        first(),
                        contact.fullName(),
                        contact.title(),
                        families,
                        CaseloadLimit.on(assignment.startedOn()).families(),
                        hints());
    }

    /** Its day. */
    String dated() {
        return written(assignedOn);
    }

    private String first() {
        if (assignment.handover() != null) {
            return "Proszę przeczytać dokumenty rodziny i notatkę z przekazania, a potem umówić się z rodziną.";
        }
        return family.pathway().startsWithJointVisit()
                ? "Najpierw proszę przeczytać wywiad i pozostałe dokumenty rodziny, a potem ustalić dzień pierwszej"
                        + " wspólnej wizyty."
                : "Najpierw proszę przeczytać wniosek rodziny, a potem umówić pierwsze spotkanie.";
    }

    private String goal() {
        var goal = assignment.goal();
        if (goal == null) {
            return "nieustalony";
        }
        return switch (goal) {
            case PREVENT_SEPARATION -> "żeby dzieci zostały w domu";
            case RETURN_OF_CHILD -> "żeby dziecko wróciło do domu";
        };
    }

    private String hints() {
        return assignment.hints() == null ? "" : "\n\nWskazówki:\n" + assignment.hints();
    }

    private static String basis(LegalBasis basis) {
        var act = "ustawy z dnia 9 czerwca 2011 r. o wspieraniu rodziny i systemie pieczy zastępczej";
        return switch (basis) {
            case DIRECTOR -> "art. 11 ust. 3 i 4 " + act;
            case COURT -> "art. 109 § 2 pkt 1 Kodeksu rodzinnego i opiekuńczego oraz art. 11 ust. 4 " + act;
            case FOR_LIFE ->
                "art. 8 ust. 2 i 6 ustawy z dnia 4 listopada 2016 r. o wsparciu kobiet w ciąży i rodzin „Za życiem”";
            case MINOR_PARENT -> "art. 11 ust. 1a " + act;
        };
    }

    private static String written(LocalDate day) {
        return DAY.format(day);
    }
}

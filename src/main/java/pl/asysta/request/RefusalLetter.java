package pl.asysta.request;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import pl.asysta.cases.CaseView;
import pl.asysta.staff.WorkerView;

/**
 * What the family is told when it gets no assistant: why, that this is no administrative decision, whom it may ask. Polish
 * in every language, and with no more about anybody than the director's own words.
 */
record RefusalLetter(RequestView request, CaseView family, WorkerView contact) {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("pl"));

    /** The text from the first line to the last. */
    String text() {
        return """
                Dotyczy: wniosku %s z %s o przydzielenie asystenta rodziny

                Szanowni Państwo,

                %s. %s zapadła decyzja, że asystent nie zostanie teraz przydzielony.

                Powód:
                %s

                To pismo jest informacją, a nie decyzją administracyjną. Jeśli Państwa sytuacja się zmieni, o asystenta \
                można wystąpić jeszcze raz. Inna pomoc ośrodka pozostaje bez zmian.

                O tę sprawę można pytać: %s, %s.""".formatted(
                        request.number(),
                        written(request.filedOn()),
                        asked(),
                        written(decidedOn()),
                        request.reason(),
                        contact.fullName(),
                        contact.title());
    }

    String dated() {
        return written(decidedOn());
    }

    private String asked() {
        return family.pathway().isRequestedByFamily()
                ? "Poprosili nas Państwo o asystenta rodziny"
                : "Ośrodek rozważał, czy przydzielić Państwu asystenta rodziny";
    }

    private LocalDate decidedOn() {
        var on = request.decidedOn();
        return on == null ? request.filedOn() : on;
    }

    private static String written(LocalDate day) {
        return DAY.format(day);
    }
}

package pl.asysta.court;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.CaseView;
import pl.asysta.staff.WorkerView;

/** The text of a notice to the court, Polish in every language; it says what happened and judges nobody. */
public record CourtNoticeLetter(
        CourtNoticeView notice, @Nullable CourtOrderView order, CaseView family, WorkerView contact) {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("pl"));

    /** To whom it goes, line by line. */
    public String addressee() {
        if (order == null) {
            return "Sąd, który wydał postanowienie";
        }
        var division = order.text().division();
        return order.text().court() + (division == null ? "" : "\n" + division);
    }

    /** From the first line to the last. */
    public String text() {
        return """
                Dotyczy: %s, rodzina %s

                Zawiadamiamy, że rodzina zobowiązana przez sąd do pracy z asystentem rodziny %s. Stało się to %s.

                Praca z rodziną nie została zakończona. Prosimy o informację o dalszych decyzjach sądu.

                Osoba do kontaktu w tej sprawie: %s, %s.""".formatted(
                        subject(),
                        family.label(),
                        happened(),
                        written(notice.owedSince()),
                        contact.fullName(),
                        contact.title());
    }

    private String subject() {
        return order == null
                ? "postanowienia sądu"
                : "sprawy %s, postanowienia z %s"
                        .formatted(
                                order.text().fileNumber(), written(order.text().orderedOn()));
    }

    private String happened() {
        return switch (notice.cause()) {
            case REFUSAL -> "odmówiła współpracy";
            case WITHDRAWAL -> "wycofała zgodę na współpracę";
            case NO_COOPERATION -> "nie podejmuje współpracy";
        };
    }

    private static String written(LocalDate day) {
        return DAY.format(day);
    }
}

package pl.asysta.reply;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import pl.asysta.cases.CaseView;
import pl.asysta.cases.PaperKind;
import pl.asysta.intake.ReferralView;
import pl.asysta.staff.WorkerView;

/**
 * The text that an answer begins with: to which letter, that the centre took the matter up, whom to ask. It is Polish
 * in every language of the pages, because it goes to a Polish institution.
 */
record ReplyLetter(ReferralView referral, CaseView family, WorkerView contact, String centre) {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("pl"));

    String text() {
        return """
                Dotyczy: %s

                Dziękujemy za tę informację. %s

                Osoba do kontaktu w tej sprawie: %s, %s, %s.

                Ze względu na ochronę danych osobowych nie przekazujemy innych informacji o rodzinie.""".formatted(subject(), outcome(), contact.fullName(), contact.title(), centre);
    }

    private String subject() {
        var number = referral.letterNumber();
        var day = referral.letterDatedOn();
        if (number == null) {
            return "Państwa zgłoszenie, " + written(day == null ? referral.receivedOn() : day);
        }
        return "Państwa pismo nr " + number + (day == null ? "" : ", " + written(day));
    }

    private String outcome() {
        if (family.stage().hasAssistant()) {
            return "Ośrodek zajął się sprawą. Rodzina jest objęta pomocą ośrodka.";
        }
        if (!family.isOver()) {
            return "Ośrodek zajął się sprawą.";
        }
        return family.latest(PaperKind.ASSIGNMENT).isPresent()
                ? "Ośrodek zajął się sprawą. Praca z rodziną jest już zakończona."
                : "Ośrodek sprawdził sprawę. Rodzina nie jest objęta pomocą asystenta rodziny.";
    }

    static String written(LocalDate day) {
        return DAY.format(day);
    }
}

package pl.asysta.demo.zalesie;

import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** What institutions were answered: nearly always in time, lately not yet, sometimes too late. */
final class ReplyRows {
    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");
    private static final int LATELY_DAYS = 40;

    private final LocalDate today;

    ReplyRows(LocalDate today) {
        this.today = today;
    }

    void write(Family family, LocalDate received, String number, @Nullable String letter, Rows rows) {
        var dice = family.dice("reply");
        var id = dice.id();
        var sentOn = received.plusDays(dice.between(3, 14));
        boolean lately = received.isAfter(today.minusDays(LATELY_DAYS));
        if (sentOn.isAfter(today) || lately && dice.chance(45)) {
            return;
        }
        var worker = family.socialWorker();
        rows.add(
                Table.REFERRAL_REPLY,
                id,
                family.id(),
                text(letter, number, worker),
                "OPS." + number.substring(2),
                sentOn,
                worker.id(),
                sentOn.atTime(12, 0).atZone(WARSAW).toInstant());
    }

    private static String text(@Nullable String letter, String number, Colleague worker) {
        return """
                Dotyczy: %s

                Dziękujemy za tę informację. Ośrodek zajął się sprawą.

                Osoba do kontaktu w tej sprawie: %s, %s.

                Ze względu na ochronę danych osobowych nie przekazujemy innych informacji o rodzinie.""".formatted(
                        letter == null ? "Państwa zgłoszenie, nasz numer " + number : "Państwa pismo nr " + letter,
                        worker.name().full(),
                        worker.title());
    }
}

package pl.asysta.demo.zalesie;

import java.time.LocalTime;
import java.util.UUID;

/** Writes the directory of institutions of Zalesie, with numbers that nobody is given. */
final class InstitutionRows {
    private static final Colleague KEEPER = FixedStaff.OFFICE.get(2);

    private final Texts texts;
    private final Calendar calendar;

    InstitutionRows(Texts texts, Calendar calendar) {
        this.texts = texts;
        this.calendar = calendar;
    }

    /** The id of the institution in this line of their file, counted from 1. */
    static UUID id(int line) {
        return Dice.of("institution", line).id();
    }

    Rows write() {
        var rows = new Rows();
        var savedAt = calendar.at(calendar.onOrBefore(calendar.today().minusYears(2)), LocalTime.of(9, 30));
        int line = 0;
        for (var institution : texts.columns("institutions")) {
            rows.add(
                    Table.INSTITUTION,
                    id(++line),
                    0,
                    institution.get(1),
                    institution.get(0),
                    institution.get(2),
                    institution.get(3),
                    institution.get(4),
                    KEEPER.id(),
                    savedAt);
        }
        return rows;
    }
}

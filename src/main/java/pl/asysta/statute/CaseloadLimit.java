package pl.asysta.statute;

import java.time.LocalDate;
import java.util.NavigableMap;

/** Art. 15(4): with how many families one assistant may work at the same time. */
public record CaseloadLimit(int families) {
    private static final Dated<CaseloadLimit> IN_FORCE =
            Dated.from("2012-01-01", new CaseloadLimit(20)).then("2015-01-01", new CaseloadLimit(15));

    /** The limit in force on this day. */
    public static CaseloadLimit on(LocalDate day) {
        return IN_FORCE.on(day);
    }

    /** Every limit by its first day; PostgreSQL keeps the same table, filled from here by the migrations. */
    public static NavigableMap<LocalDate, CaseloadLimit> history() {
        return IN_FORCE.history();
    }

    /** Whether one more family may come to an assistant who has this many. */
    public boolean leavesRoomAt(int familiesNow) {
        return familiesNow < families;
    }
}

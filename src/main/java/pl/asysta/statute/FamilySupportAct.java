package pl.asysta.statute;

import java.time.LocalDate;

/** The act of 9 June 2011 on supporting the family and the system of alternative care. */
public final class FamilySupportAct {
    /** The first day of the act; nothing under it can be dated earlier. */
    public static final LocalDate IN_FORCE_SINCE = LocalDate.of(2012, 1, 1);

    private FamilySupportAct() {}
}

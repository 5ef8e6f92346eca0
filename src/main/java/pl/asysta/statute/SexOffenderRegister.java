package pl.asysta.statute;

import java.time.LocalDate;

/** The restricted part of the register of sex offenders, in which nobody who works with families may be (art. 7b). */
public final class SexOffenderRegister {
    /** The register opened; nobody looked into it earlier. */
    public static final LocalDate OPEN_SINCE = LocalDate.of(2017, 10, 1);

    /** Art. 12(1)(5) and 7b came into force. */
    private static final LocalDate CHECK_REQUIRED_SINCE = LocalDate.of(2023, 2, 1);

    private SexOffenderRegister() {}

    /** Whether a family assistant must have been checked on this day. */
    public static boolean isCheckedOn(LocalDate day) {
        return !day.isBefore(CHECK_REQUIRED_SINCE);
    }
}

package pl.asysta.site;

/**
 * News of a request that came up against a guard. Whoever keeps the log listens; the guard itself need not know of it.
 *
 * @param guard which one
 */
public record TurnedAway(Guard guard) {
    /** Where on a request stands for how long whoever sends it has to wait; its error page says so. */
    public static final String WAIT = TurnedAway.class.getName() + ".wait";

    /** What stands between a request and the application. */
    public enum Guard {
        /** A form without the token of its session, or with another. */
        TOKEN,
        /** A form with boxes that it does not have on its page. */
        BOXES,
        /** An address that is written as no browser writes one. */
        ADDRESS,
        /** A one-time link that leads nowhere. */
        LINK,
        /** A file that is not taken, or that was sent where none is. */
        UPLOAD,
        /** More was opened or taken away than one reads. */
        EXCESS,
        /** A further number in an emergency, after several under which there was nothing to open. */
        EMERGENCY,
        /** A passkey was to be added without the password, or taken away past our page. */
        PASSKEY
    }
}

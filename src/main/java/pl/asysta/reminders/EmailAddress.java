package pl.asysta.reminders;

import java.util.regex.Pattern;

/** What an address of e-mail looks like; whether anybody reads there, only the mail server of the other side knows. */
public final class EmailAddress {
    /** Longest address that a mail server takes (RFC 5321). */
    public static final int LONGEST = 254;

    private static final Pattern SHAPE =
            Pattern.compile("[A-Za-z0-9](?:[A-Za-z0-9_%+-]|\\.(?=[A-Za-z0-9])){0,62}[A-Za-z0-9_]?@"
                    + "(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]{2,63}");

    private EmailAddress() {}

    /** Whether it may be one. */
    public static boolean fits(String text) {
        return text.length() <= LONGEST && SHAPE.matcher(text).matches();
    }
}

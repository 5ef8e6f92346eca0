package pl.asysta.site;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;

/** From where a request comes, as far as it is counted. */
public final class Addresses {
    /** Of the eight groups of an IPv6 address the first four are the line, the rest its owner changes as he likes. */
    private static final int GROUPS_OF_A_LINE = 4;

    private Addresses() {}

    /** The line from which this request comes. */
    public static String of(HttpServletRequest request) {
        return line(request.getRemoteAddr());
    }

    /** The line to which this address belongs. */
    public static String line(String address) {
        if (address.indexOf(':') < 0) {
            return address;
        }
        var groups = address.split(":", -1);
        return String.join(":", Arrays.copyOf(groups, Math.min(groups.length, GROUPS_OF_A_LINE)));
    }
}

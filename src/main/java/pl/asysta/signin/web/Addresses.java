package pl.asysta.signin.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;

/** From where a request comes, as far as it is counted. */
final class Addresses {
    /** Of the eight groups of an IPv6 address the first four are the line, the rest its owner changes as he likes. */
    private static final int GROUPS_OF_A_LINE = 4;

    private Addresses() {}

    static String of(HttpServletRequest request) {
        var address = request.getRemoteAddr();
        if (address.indexOf(':') < 0) {
            return address;
        }
        var groups = address.split(":", -1);
        return String.join(":", Arrays.copyOf(groups, Math.min(groups.length, GROUPS_OF_A_LINE)));
    }
}

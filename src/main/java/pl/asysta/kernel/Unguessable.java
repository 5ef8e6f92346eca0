package pl.asysta.kernel;

import java.security.SecureRandom;
import java.util.Base64;

/**
 * Texts that open something to whoever has them, so that nobody may guess one: a random UUID has 122 bits, and OWASP ASVS
 * 11.5.1 asks for 128.
 */
public final class Unguessable {
    private static final int LEAST_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Unguessable() {}

    /** So many random bytes, four letters for three of them, which may stand in an address and in a cookie. */
    public static String text(int bytes) {
        if (bytes < LEAST_BYTES) {
            throw new IllegalArgumentException("too short: " + bytes);
        }
        var random = new byte[bytes];
        RANDOM.nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }
}

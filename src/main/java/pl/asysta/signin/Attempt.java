package pl.asysta.signin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * One thing that is tried.
 *
 * @param what how quickly it is slowed
 * @param of whose, from where: the parts by which it is known again; stored only as a digest
 */
public record Attempt(Slowed what, String of) {
    /** Of several parts. */
    public static Attempt of(Slowed what, String... parts) {
        return new Attempt(what, String.join("\n", parts));
    }

    String key() {
        return digest(what + "\n" + of);
    }

    static String digest(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

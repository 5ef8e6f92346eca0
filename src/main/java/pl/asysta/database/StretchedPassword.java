package pl.asysta.database;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** A password that follows from another one so slowly that the other cannot be guessed from it: PBKDF2 of the JDK. */
final class StretchedPassword {
    /** What OWASP asks of PBKDF2 with SHA-256 since 2023; a third of a second, once in a process. */
    static final int ROUNDS = 600_000;

    private static final String ALGORITHM = "PBKDF2WithHmacSHA256";
    private static final int BITS = 256;
    private static final int SALT_BYTES = 16;
    private static final Map<Source, String> DERIVED = new ConcurrentHashMap<>();

    private StretchedPassword() {}

    private record Source(String password, String salt) {}

    /** A salt that nobody has had yet, in hexadecimal digits. */
    static String newSalt() {
        var salt = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        return HexFormat.of().formatHex(salt);
    }

    /** What follows from this password and salt: 64 hexadecimal digits, the same in every process. */
    static String of(String password, String salt) {
        return DERIVED.computeIfAbsent(new Source(password, salt), StretchedPassword::derive);
    }

    private static String derive(Source source) {
        var spec =
                new PBEKeySpec(source.password().toCharArray(), HexFormat.of().parseHex(source.salt()), ROUNDS, BITS);
        try {
            return HexFormat.of()
                    .formatHex(SecretKeyFactory.getInstance(ALGORITHM)
                            .generateSecret(spec)
                            .getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, e);
        } finally {
            spec.clearPassword();
        }
    }
}

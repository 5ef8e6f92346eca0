package pl.asysta.site;

import java.nio.charset.StandardCharsets;
import java.security.ProviderException;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor.CipherAlgorithm;
import org.springframework.security.crypto.encrypt.BytesEncryptor;
import org.springframework.security.crypto.keygen.KeyGenerators;
import org.springframework.stereotype.Component;

/**
 * Words that somebody searched for, as an address may bear them: locked, so that no name stays in the history of a browser
 * or in the log of a proxy (GDPR art. 5 sec. 1 lit. f), and opened to their author alone.
 */
@Component
public class SoughtWords {
    private static final int NONCE_BYTES = 16;
    private static final int AUTHOR_LENGTH = 36;

    private final JdbcClient jdbc;
    private volatile @Nullable BytesEncryptor lock;

    SoughtWords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The words in letters that need no encoding in an address; other letters at each call. */
    public String locked(String words, UUID author) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(lock().encrypt((author + words).getBytes(StandardCharsets.UTF_8)));
    }

    /** What was locked for this author; empty for whatever else stands in the address. */
    public Optional<String> opened(@Nullable String locked, UUID author) {
        if (locked == null || locked.isBlank()) {
            return Optional.empty();
        }
        try {
            var letters = Base64.getUrlDecoder().decode(locked);
            if (letters.length <= NONCE_BYTES) {
                return Optional.empty();
            }
            var open = new String(lock().decrypt(letters), StandardCharsets.UTF_8);
            return open.startsWith(author.toString()) ? Optional.of(open.substring(AUTHOR_LENGTH)) : Optional.empty();
        } catch (IllegalArgumentException | IllegalStateException | ProviderException notLockedHere) {
            return Optional.empty();
        }
    }

    private BytesEncryptor lock() {
        var made = lock;
        if (made == null) {
            var key =
                    jdbc.sql("select key from address_key").query(byte[].class).single();
            made = new AesBytesEncryptor(
                    new SecretKeySpec(key, "AES"), KeyGenerators.secureRandom(NONCE_BYTES), CipherAlgorithm.GCM);
            lock = made;
        }
        return made;
    }
}

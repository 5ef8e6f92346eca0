package pl.asysta.signin;

import java.nio.ByteBuffer;
import java.util.Arrays;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor.CipherAlgorithm;
import org.springframework.security.crypto.encrypt.BytesEncryptor;
import org.springframework.security.crypto.keygen.KeyGenerators;
import org.springframework.stereotype.Component;

/**
 * Locks what must not be read in the database or in a backup of it. Before what is locked stands which key did it; what was
 * locked before keys had names is tried with each.
 */
@Component
class SecretBox {
    private static final int NONCE_BYTES = 16;

    private final SecretKeys keys;

    SecretBox(SecretKeys keys) {
        this.keys = keys;
    }

    byte[] locked(byte[] open) {
        var key = keys.current();
        var locked = lock(key).encrypt(open);
        return ByteBuffer.allocate(SecretKeys.Key.NAME_BYTES + locked.length)
                .put(key.name())
                .put(locked)
                .array();
    }

    /**
     * What was locked.
     *
     * @throws IllegalStateException if none of the keys fits
     */
    byte[] opened(byte[] locked) {
        for (var key : keys.all()) {
            if (isOf(key, locked)) {
                return lock(key).decrypt(Arrays.copyOfRange(locked, SecretKeys.Key.NAME_BYTES, locked.length));
            }
        }
        for (var key : keys.all()) {
            try {
                return lock(key).decrypt(locked);
            } catch (IllegalStateException another) {
                continue;
            }
        }
        throw new IllegalStateException("none of the keys fits");
    }

    /** Whether this was locked with the key of today. */
    boolean isUpToDate(byte[] locked) {
        return isOf(keys.current(), locked);
    }

    private static boolean isOf(SecretKeys.Key key, byte[] locked) {
        return locked.length > SecretKeys.Key.NAME_BYTES
                && Arrays.equals(key.name(), Arrays.copyOf(locked, SecretKeys.Key.NAME_BYTES));
    }

    private static BytesEncryptor lock(SecretKeys.Key key) {
        return new AesBytesEncryptor(
                new SecretKeySpec(key.bytes(), "AES"), KeyGenerators.secureRandom(NONCE_BYTES), CipherAlgorithm.GCM);
    }
}

package pl.asysta.signin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;
import javax.crypto.spec.SecretKeySpec;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor.CipherAlgorithm;
import org.springframework.security.crypto.encrypt.BytesEncryptor;
import org.springframework.security.crypto.keygen.KeyGenerators;
import org.springframework.stereotype.Component;

/**
 * Locks what must not be read in the database or in a backup of it. The key lies elsewhere: in {@code asysta.secret-key},
 * or else in a file of the data folder that is made at the first need.
 */
@Component
class SecretBox {
    private static final Logger log = LoggerFactory.getLogger(SecretBox.class);
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 16;

    private final Environment environment;
    private volatile BytesEncryptor lock;

    @SuppressWarnings("NullAway.Init")
    SecretBox(Environment environment) {
        this.environment = environment;
    }

    byte[] locked(byte[] open) {
        return lock().encrypt(open);
    }

    byte[] opened(byte[] locked) {
        return lock().decrypt(locked);
    }

    private synchronized BytesEncryptor lock() {
        if (lock == null) {
            var key = new SecretKeySpec(key(), "AES");
            lock = new AesBytesEncryptor(key, KeyGenerators.secureRandom(NONCE_BYTES), CipherAlgorithm.GCM);
        }
        return lock;
    }

    private byte[] key() {
        var given = environment.getProperty("asysta.secret-key", "");
        var key = Base64.getDecoder().decode(given.isBlank() ? inFile() : given.strip());
        if (key.length != KEY_BYTES) {
            throw new IllegalStateException("asysta.secret-key must be 32 bytes in Base64: openssl rand -base64 32");
        }
        return key;
    }

    private String inFile() {
        var file = Path.of(environment.getProperty("asysta.data-dir", ".data")).resolve("secret.key");
        try {
            if (!Files.exists(file)) {
                make(file);
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void make(Path file) throws IOException {
        var key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (var channel = Files.newByteChannel(
                file,
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
            channel.write(java.nio.ByteBuffer.wrap(Base64.getEncoder().encode(key)));
            log.info("The key of second factors was made in {}; keep a copy of it apart from the backups", file);
        } catch (FileAlreadyExistsException madeMeanwhile) {
            log.debug("Another process made {}", file);
        }
    }
}

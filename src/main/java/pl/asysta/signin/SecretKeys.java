package pl.asysta.signin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * The keys of {@link SecretBox}. The one of today lies in {@code asysta.secret-key}, or else in a file of the data folder
 * that is made at the first need; earlier ones, with which nothing is locked any more, in {@code asysta.secret-key-former}.
 */
@Component
class SecretKeys {
    private static final Logger log = LoggerFactory.getLogger(SecretKeys.class);
    private static final String SETTING = "asysta.secret-key";
    private static final String FORMER = "asysta.secret-key-former";

    private final Environment environment;
    private @Nullable List<Key> all;

    SecretKeys(Environment environment) {
        this.environment = environment;
    }

    /** A key and the name by which it is known again: the beginning of its digest, which tells nothing of it. */
    record Key(byte[] bytes, byte[] name) {
        static final int NAME_BYTES = 8;
        private static final int BYTES = 32;

        static Key of(String text, String setting) {
            var bytes = Base64.getDecoder().decode(text.strip());
            if (bytes.length != BYTES) {
                throw new IllegalStateException(setting + " must be 32 bytes in Base64: openssl rand -base64 32");
            }
            try {
                var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
                return new Key(bytes, Arrays.copyOf(digest, NAME_BYTES));
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("Every Java has SHA-256", e);
            }
        }
    }

    /** The key of today. */
    Key current() {
        return all().get(0);
    }

    /** The key of today first, then the earlier ones. */
    synchronized List<Key> all() {
        var known = all;
        if (known == null) {
            var given = environment.getProperty(SETTING, "");
            var former = Stream.of(environment.getProperty(FORMER, "").split("[,\\s]+"))
                    .filter(text -> !text.isBlank())
                    .map(text -> Key.of(text, FORMER));
            known = Stream.concat(Stream.of(Key.of(given.isBlank() ? inFile() : given, SETTING)), former)
                    .toList();
            all = known;
        }
        return known;
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
        var key = new byte[Key.BYTES];
        new SecureRandom().nextBytes(key);
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (var channel = Files.newByteChannel(
                file,
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
            channel.write(ByteBuffer.wrap(Base64.getEncoder().encode(key)));
            log.info("The key of second factors was made in {}; keep a copy of it apart from the backups", file);
        } catch (FileAlreadyExistsException madeMeanwhile) {
            log.debug("Another process made {}", file);
        }
    }
}

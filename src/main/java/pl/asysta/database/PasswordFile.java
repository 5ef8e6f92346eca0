package pl.asysta.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** A random password of one role, in a file that only its owner may read. */
record PasswordFile(Path file) {
    private static final int BYTES = 24;

    static PasswordFile of(String role, Path home) {
        return new PasswordFile(home.resolve(role + ".password"));
    }

    boolean exists() {
        return Files.exists(file);
    }

    String read() throws IOException {
        return Files.readString(file).strip();
    }

    /** Makes up another password. Written under another name first, so that a password file is always whole. */
    void renew() throws IOException {
        var random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        var fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        Files.createFile(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(fresh, HexFormat.of().formatHex(random));
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    }
}

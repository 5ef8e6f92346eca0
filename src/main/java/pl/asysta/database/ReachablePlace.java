package pl.asysta.database;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Folders that the user of PostgreSQL can enter: "nobody" cannot enter root's home, for one. */
record ReachablePlace(PostgresRunner runner) {
    private static final Logger log = LoggerFactory.getLogger(ReachablePlace.class);
    private static final Path COMMON = Path.of("/var/tmp/asysta-postgres");

    static ReachablePlace of(PostgresRunner runner) {
        return new ReachablePlace(runner);
    }

    /** The user's cache folder, shared by all data folders, or one beside these data. */
    Path forBinaries(Path home) {
        var user = Path.of(System.getProperty("user.home"));
        return Files.isWritable(user) && runner.canReach(user)
                ? user.resolve(".cache").resolve("asysta")
                : home.resolve("binaries");
    }

    /** The asked folder, or one in its place; it exists and its path has no links in it. */
    Path forData(Path asked) throws IOException {
        var folder = asked.toAbsolutePath().normalize();
        if (!runner.canReach(folder)) {
            var instead = common().resolve(Integer.toHexString(folder.toString().hashCode()));
            log.warn("The user of PostgreSQL cannot enter {}: the data is in {}", folder, instead);
            folder = instead;
        }
        try {
            return Files.createDirectories(folder).toRealPath();
        } catch (AccessDeniedException e) {
            throw new DatabaseUnavailable(
                    "The folder of the database cannot be made: " + folder,
                    "Set ASYSTA_DATA_DIR to a folder in which the application may write",
                    e);
        }
    }

    // under /var/tmp anybody may have made it first: then it must be ours and closed to others
    private static Path common() throws IOException {
        if (!Files.exists(COMMON)) {
            Files.createDirectory(COMMON);
            Files.setPosixFilePermissions(COMMON, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        if (Files.isSymbolicLink(COMMON) || (int) Files.getAttribute(COMMON, "unix:uid") != 0) {
            throw new DatabaseUnavailable(
                    COMMON + " does not belong to root", "Remove it, or start the application as an ordinary user");
        }
        return COMMON;
    }
}

package pl.asysta.database;

import java.io.IOException;
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

    Path forBinaries() throws IOException {
        var cache = PostgresBinaries.userCache();
        return runner.canReach(cache) ? cache : common().resolve("binaries");
    }

    /** The asked folder, or one in its place; it exists and its path has no links in it. */
    Path forData(Path asked) throws IOException {
        var folder = asked.toAbsolutePath().normalize();
        if (!runner.canReach(folder)) {
            var instead = common().resolve(Integer.toHexString(folder.toString().hashCode()));
            log.warn("The user of PostgreSQL cannot enter {}: the data is in {}", folder, instead);
            folder = instead;
        }
        return Files.createDirectories(folder).toRealPath();
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

package pl.asysta.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/** The programs of PostgreSQL in a folder of their own, unpacked once for each archive. */
record PostgresBinaries(Path folder) {
    private static final Logger log = LoggerFactory.getLogger(PostgresBinaries.class);

    static PostgresBinaries unpackedUnder(Path cache) throws IOException {
        var archive = PostgresArchive.onClassPath();
        var folder = cache.toAbsolutePath().resolve("postgresql-" + archive.fingerprint());
        if (!Files.exists(folder)) {
            log.info("Unpacking PostgreSQL to {}, once", folder);
            unpack(archive, folder);
        }
        return new PostgresBinaries(folder);
    }

    Path program(String name) {
        return folder.resolve("bin").resolve(name);
    }

    /** The major version, such as 18. */
    String majorVersion() throws IOException {
        try (var lines = Files.lines(folder.resolve("share/postgresql/postgres.bki"))) {
            return lines.findFirst().orElse("").replace("# PostgreSQL", "").strip();
        }
    }

    // into another name first, so that an interrupted start leaves no half of it
    private static void unpack(PostgresArchive archive, Path folder) throws IOException {
        Files.createDirectories(folder.getParent());
        var fresh = Files.createTempDirectory(folder.getParent(), "unpacking");
        try {
            archive.unpackTo(fresh);
            Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rwxr-xr-x"));
            Files.move(fresh, folder);
        } catch (IOException e) {
            if (!Files.exists(folder)) { // otherwise another process was faster
                throw e;
            }
        } finally {
            FileSystemUtils.deleteRecursively(fresh);
        }
    }
}

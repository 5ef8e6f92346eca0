package pl.asysta.database;

import static java.util.Objects.requireNonNull;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The archive with the programs of PostgreSQL, as its jar brings it. */
record PostgresArchive(URL location) {
    private static final String RESOURCE = "/postgres-linux-x86_64.txz";

    static PostgresArchive onClassPath() {
        var location = PostgresArchive.class.getResource(RESOURCE);
        if (location == null || !System.getProperty("os.name").equals("Linux")) {
            throw new DatabaseUnavailable(
                    "The embedded database runs on Linux x86-64 only",
                    "Set ASYSTA_DB_URL, ASYSTA_DB_USER and ASYSTA_DB_PASSWORD to a PostgreSQL of your own");
        }
        return new PostgresArchive(location);
    }

    /** Tells one archive from another: the checksum that the jar already keeps, so nothing is read to learn it. */
    String fingerprint() throws IOException {
        var connection = location.openConnection();
        if (connection instanceof JarURLConnection inJar) {
            return HexFormat.of().toHexDigits((int) inJar.getJarEntry().getCrc());
        }
        return HexFormat.of().toHexDigits((int) connection.getContentLengthLong());
    }

    void unpackTo(Path folder) throws IOException {
        try (var packed = new BufferedInputStream(location.openStream());
                var tar = new TarArchiveInputStream(new XZInputStream(packed))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(entry, tar, folder);
            }
        }
    }

    private static void unpack(TarArchiveEntry entry, TarArchiveInputStream tar, Path folder) throws IOException {
        var file = folder.resolve(entry.getName()).normalize();
        if (!file.startsWith(folder)) {
            throw new IOException("Entry outside the archive: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(requireNonNull(file.getParent()));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, file);
        if (entry.getName().contains("bin/") && !file.toFile().setExecutable(true, false)) {
            throw new IOException("Cannot be made executable: " + file);
        }
    }
}

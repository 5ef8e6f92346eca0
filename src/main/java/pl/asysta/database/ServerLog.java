package pl.asysta.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the programs of PostgreSQL printed, begun anew at each start. */
record ServerLog(Path file) {
    private static final int LAST_LINES = 15;

    void beginAnew(PostgresRunner runner) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file);
        runner.give(file);
    }

    /** The last lines, for an error message. */
    String tail() {
        try (var lines = Files.lines(file)) {
            var all = lines.toList();
            return String.join("\n", all.subList(Math.max(0, all.size() - LAST_LINES), all.size()));
        } catch (IOException | UncheckedIOException e) {
            return file + " cannot be read: " + e.getMessage();
        }
    }
}

package pl.asysta.database;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** The server process that a data folder says it has. */
record Postmaster(Path data) {
    boolean isNoted() {
        return Files.exists(note());
    }

    /**
     * Whether the noted process lives and serves this very folder; the number may be another program's by now, even
     * another PostgreSQL's.
     */
    boolean isAlive() throws IOException {
        var command = commandOf(pid());
        return command.get(0).endsWith("postgres") && serves(command);
    }

    void forget() throws IOException {
        Files.deleteIfExists(note());
    }

    long pid() throws IOException {
        var lines = Files.readAllLines(note());
        return lines.isEmpty() || lines.get(0).isBlank()
                ? 0
                : Long.parseLong(lines.get(0).strip());
    }

    private Path note() {
        return data.resolve("postmaster.pid");
    }

    private boolean serves(List<String> command) throws IOException {
        try {
            return Files.isSameFile(process(pid()).resolve("cwd"), data); // true after the folder was moved, too
        } catch (AccessDeniedException e) { // another user's process, seen from inside a container
            return command.contains(data.toString());
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    // empty for a process that is gone or waits as a zombie for its parent
    private static List<String> commandOf(long pid) throws IOException {
        try {
            return List.of(Files.readString(process(pid).resolve("cmdline")).split("\0"));
        } catch (NoSuchFileException e) {
            return List.of("");
        }
    }

    private static Path process(long pid) {
        return Path.of("/proc", Long.toString(pid));
    }
}

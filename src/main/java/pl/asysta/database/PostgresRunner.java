package pl.asysta.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * How a program of PostgreSQL is run. It refuses to be root, so root needs a prefix: a user namespace ({@code unshare
 * -U}, files stay root's) where the kernel allows one, otherwise another user ({@code setpriv}, as in an ordinary
 * container).
 *
 * @param prefix put before every command
 * @param uid who owns the files that the programs write
 */
record PostgresRunner(List<String> prefix, int uid) {
    private static final int ROOT = 0;
    private static final int NOBODY = 65534;
    private static final int PATIENCE_SECONDS = 120;

    static PostgresRunner detect() throws IOException {
        int uid = currentUid();
        if (uid != ROOT) {
            return new PostgresRunner(List.of(), uid);
        }
        var namespace = new PostgresRunner(List.of("unshare", "-U"), ROOT);
        if (namespace.succeeds("id")) {
            return namespace;
        }
        var nobody = new PostgresRunner(
                List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups"), NOBODY);
        if (nobody.succeeds("id")) {
            return nobody;
        }
        throw new DatabaseUnavailable(
                "PostgreSQL does not run as root, and neither `unshare -U` nor `setpriv` works here",
                "Start the application as another user, or set ASYSTA_DB_URL to a PostgreSQL of your own");
    }

    /** Whether the programs can enter the nearest existing folder of this path. */
    boolean canReach(Path path) {
        var folder = path.toAbsolutePath();
        var parent = folder.getParent();
        return Files.exists(folder) || parent == null ? succeeds("test", "-x", folder.toString()) : canReach(parent);
    }

    /** Makes the user of the programs the owner of this file or folder. */
    void give(Path path) throws IOException {
        if (uid != currentUid()) {
            Files.setAttribute(path, "unix:uid", uid);
        }
    }

    /** Runs a program to its end, its output added to the log, and tells its exit status. */
    int run(Path log, Path program, List<String> arguments) throws IOException {
        var command = new ArrayList<String>();
        command.add(program.toString());
        command.addAll(arguments);
        var process = prefixed(command).redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        process.environment().put("LC_ALL", "C");
        process.environment().remove("PGDATA");
        return exitOf(process.start());
    }

    private boolean succeeds(String... command) {
        try {
            return exitOf(prefixed(List.of(command))
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start())
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private ProcessBuilder prefixed(List<String> command) {
        var all = new ArrayList<>(prefix);
        all.addAll(command);
        // the root folder can be entered by everybody, the present one perhaps not
        return new ProcessBuilder(all)
                .redirectErrorStream(true)
                .directory(Path.of("/").toFile());
    }

    private static int exitOf(Process process) throws IOException {
        try {
            if (process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return process.exitValue();
            }
            process.destroyForcibly();
            throw new IOException("No end after " + PATIENCE_SECONDS + " s: "
                    + process.info().commandLine().orElse("a program of PostgreSQL"));
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted", e);
        }
    }

    private static int currentUid() throws IOException {
        return (int) Files.getAttribute(Path.of("/proc/self"), "unix:uid");
    }
}

package pl.asysta.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.springframework.test.util.TestSocketUtils;

/** A new server of the PostgreSQL that the machine's own packages brought, with its own {@code pg_dump} beside it. */
public final class SystemPostgres implements AutoCloseable {
    private static final Path PACKAGES = Path.of("/usr/lib/postgresql");
    private static final Credentials SUPERUSER = new Credentials("postgres", "of the server");

    private final Path programs;
    private final Path home;
    private final PostgresRunner runner;
    private final int port;

    private SystemPostgres(Path programs, Path home) throws IOException {
        this.programs = programs;
        this.home = home;
        this.runner = PostgresRunner.detect();
        this.port = TestSocketUtils.findAvailableTcpPort();
    }

    /** Where the programs of the newest one are; nothing where no package is installed. */
    public static Optional<Path> programs() throws IOException {
        if (!Files.isDirectory(PACKAGES)) {
            return Optional.empty();
        }
        try (var versions = Files.list(PACKAGES)) {
            return versions.map(version -> version.resolve("bin"))
                    .filter(bin -> Files.exists(bin.resolve("initdb")))
                    .max(Comparator.comparing(Path::toString));
        }
    }

    /** A new one, started, its data in this folder or where its user can enter instead. */
    public static SystemPostgres started(Path programs, Path folder) throws IOException {
        var home = ReachablePlace.of(PostgresRunner.detect()).forData(folder);
        var server = new SystemPostgres(programs, home);
        server.initialise();
        server.start();
        return server;
    }

    /** The address of one of its databases. */
    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** May make databases and roles. */
    public Credentials superuser() {
        return SUPERUSER;
    }

    /** At the same address as before. */
    public void start() throws IOException {
        control(
                "-w",
                "-l",
                home.resolve("server.log").toString(),
                "-o",
                "-c listen_addresses=127.0.0.1 -c port=%d -c unix_socket_directories='' -c max_connections=60"
                        .formatted(port),
                "start");
    }

    /** With everybody's connection cut, as at an upgrade of the package. */
    public void stop() throws IOException {
        control("-w", "-m", "fast", "stop");
    }

    /** A command as an administrator types it, in this folder, signed in as somebody. */
    public void type(String command, Credentials who, Path folder) throws IOException, InterruptedException {
        var log = folder.resolve("typed.log");
        var builder = new ProcessBuilder("sh", "-c", command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment()
                .putAll(Map.of(
                        "PATH", programs + ":" + System.getenv("PATH"),
                        "PGHOST", "127.0.0.1",
                        "PGPORT", String.valueOf(port),
                        "PGUSER", who.user(),
                        "PGPASSWORD", who.password()));
        var process = builder.start();
        if (!process.waitFor(3, TimeUnit.MINUTES) || process.exitValue() != 0) {
            throw new IllegalStateException(command + " failed:\n" + Files.readString(log));
        }
    }

    /**
     * Lets in by these rules from now on, with these files of its own.
     *
     * @param rules lines of pg_hba.conf, and those of pg_ident.conf
     * @param files by the name under which {@code settings} mention them
     */
    void letIn(String rules, String users, String settings, Map<String, byte[]> files) throws IOException {
        var data = home.resolve("data");
        for (var file : files.entrySet()) {
            var kept = Files.write(home.resolve(file.getKey()), file.getValue());
            Files.setPosixFilePermissions(kept, PosixFilePermissions.fromString("rw-------"));
            runner.give(kept);
        }
        stop();
        Files.writeString(data.resolve("pg_hba.conf"), rules);
        Files.writeString(data.resolve("pg_ident.conf"), users);
        Files.writeString(
                data.resolve("postgresql.conf"),
                settings.replace("HOME", home.toAbsolutePath().toString()),
                StandardOpenOption.APPEND);
        start();
    }

    @Override
    public void close() throws IOException {
        stop();
    }

    private void initialise() throws IOException {
        var password = Files.writeString(home.resolve("password"), SUPERUSER.password());
        runner.give(home);
        runner.give(password);
        run(
                "initdb",
                "--pgdata=" + home.resolve("data"),
                "--username=" + SUPERUSER.user(),
                "--pwfile=" + password,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--no-sync",
                "--no-instructions");
    }

    private void control(String... arguments) throws IOException {
        var all = new ArrayList<>(List.of("-D", home.resolve("data").toString()));
        all.addAll(List.of(arguments));
        run("pg_ctl", all.toArray(String[]::new));
    }

    private void run(String program, String... arguments) throws IOException {
        var log = home.resolve("programs.log");
        if (!Files.exists(log)) {
            runner.give(Files.createFile(log));
        }
        if (runner.run(log, programs.resolve(program), List.of(arguments)) != 0) {
            throw new IllegalStateException(program + " failed:\n" + Files.readString(log));
        }
    }
}

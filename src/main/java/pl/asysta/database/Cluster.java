package pl.asysta.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/** A data folder of PostgreSQL and the server on it. Whoever uses it holds the {@link FolderLock} of its home. */
final class Cluster {
    static final String SUPERUSER = "postgres";
    private static final Logger logger = LoggerFactory.getLogger(Cluster.class);

    private final Path home;
    private final Path data;
    private final PostgresBinaries binaries;
    private final PostgresRunner runner;
    private final Postmaster postmaster;
    private final ServerLog programs;
    private final ServerLog server;

    Cluster(Path home, PostgresBinaries binaries, PostgresRunner runner) {
        this.home = home;
        this.data = home.resolve("data");
        this.binaries = binaries;
        this.runner = runner;
        this.postmaster = new Postmaster(data);
        this.programs = new ServerLog(home.resolve("programs.log"));
        this.server = new ServerLog(home.resolve("server.log"));
    }

    /** Makes the folder ready: initialised, of the right owner and version, and with no server left on it. */
    void prepare() throws IOException {
        programs.beginAnew(runner);
        if (!Files.exists(data.resolve("PG_VERSION"))) {
            initialise();
        }
        checkOwner();
        checkVersion();
        stopOrphan();
    }

    /** Starts the server on this port of the loopback address and waits until it answers. */
    void start(int port, Durability durability) throws IOException {
        server.beginAnew(runner);
        if (control("-l", server.file().toString(), "-w", "-t", "60", "-o", options(port, durability), "start") != 0) {
            throw new IOException("PostgreSQL did not start:\n" + server.tail() + "\n" + programs.tail());
        }
    }

    /** Stops the server; a failure is only logged, since the application ends anyway. */
    void stop() throws IOException {
        if (control("-m", "fast", "-w", "-t", "30", "stop") != 0) {
            logger.warn("PostgreSQL did not stop: {}", programs.tail());
        }
    }

    String superuserPassword() throws IOException {
        var password = PasswordFile.of(SUPERUSER, home);
        if (!password.exists()) {
            throw new DatabaseUnavailable(
                    "The password of the database is missing: " + password.file(), "Put the file back from a copy");
        }
        return password.read();
    }

    // into another name first, so that an interrupted start leaves nothing that looks like a database
    private void initialise() throws IOException {
        var fresh = home.resolve("data.new");
        FileSystemUtils.deleteRecursively(fresh);
        Files.createDirectory(
                fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        runner.give(fresh);
        var password = PasswordFile.of(SUPERUSER, home);
        password.renew();
        runner.give(password.file());
        var arguments = List.of(
                "--pgdata=" + fresh,
                "--username=" + SUPERUSER,
                "--pwfile=" + password.file(),
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=icu",
                "--icu-locale=pl-PL",
                "--no-instructions");
        if (runner.run(programs.file(), binaries.program("initdb"), arguments) != 0) {
            throw new IOException("The database could not be initialised:\n" + programs.tail());
        }
        Files.move(fresh, data);
    }

    private static String options(int port, Durability durability) {
        var settings = Map.of(
                "listen_addresses",
                "127.0.0.1",
                "port",
                Integer.toString(port),
                "unix_socket_directories",
                "''",
                "max_connections",
                "60",
                "timezone",
                "UTC",
                "fsync",
                durability.flag(),
                "synchronous_commit",
                durability.flag(),
                "full_page_writes",
                durability.flag());
        return settings.entrySet().stream()
                .map(setting -> "-c " + setting.getKey() + "=" + setting.getValue())
                .collect(Collectors.joining(" "));
    }

    private void checkOwner() throws IOException {
        int owner = (int) Files.getAttribute(data, "unix:uid");
        if (owner != runner.uid()) {
            throw new DatabaseUnavailable(
                    "The database in " + data + " belongs to user number " + owner + ", PostgreSQL would run as "
                            + runner.uid(),
                    "Start the application as the user who made it, or set ASYSTA_DATA_DIR to another folder");
        }
    }

    private void checkVersion() throws IOException {
        var version = Files.readString(data.resolve("PG_VERSION")).strip();
        if (!version.equals(binaries.majorVersion())) {
            throw new DatabaseUnavailable(
                    "The database in " + data + " is of PostgreSQL " + version + ", the embedded server is "
                            + binaries.majorVersion(),
                    "Dump it with the old release and load it into a new folder");
        }
    }

    // after a kill -9 of the application the server goes on; we hold the lock, so it is nobody's
    private void stopOrphan() throws IOException {
        if (!postmaster.isNoted()) {
            return;
        }
        if (!postmaster.isAlive()) {
            postmaster.forget();
            return;
        }
        logger.info("Stopping PostgreSQL (process {}) left behind by an application that was killed", postmaster.pid());
        if (control("-m", "fast", "-w", "-t", "30", "stop") != 0) {
            throw new IOException("PostgreSQL (process " + postmaster.pid() + ") does not stop: " + programs.tail());
        }
    }

    private int control(String... arguments) throws IOException {
        var all = new ArrayList<>(List.of("-D", data.toString()));
        all.addAll(List.of(arguments));
        return runner.run(programs.file(), binaries.program("pg_ctl"), all);
    }
}

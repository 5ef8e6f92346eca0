package pl.asysta.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A PostgreSQL server that lives as long as the application, on a folder that outlives it. */
public final class EmbeddedPostgres implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(EmbeddedPostgres.class);

    private final FolderLock lock;
    private final Cluster cluster;
    private final Credentials superuser;
    private final int port;
    private final DatabaseAccess access;

    private EmbeddedPostgres(Path home, FolderLock lock, Cluster cluster, int port) throws IOException, SQLException {
        this.lock = lock;
        this.cluster = cluster;
        this.port = port;
        this.superuser = new Credentials(Cluster.SUPERUSER, cluster.superuserPassword());
        this.access = new EmbeddedRoles(home).ensure(this);
    }

    /**
     * Starts the server, on the first time after making the data folder, the database and its roles. A server left
     * behind by a killed application is stopped before.
     *
     * @param folder holds the data, the passwords, the logs and the lock
     * @param port of the loopback address; 0 for a free one
     * @throws DatabaseUnavailable if another instance lives in the folder, or the folder is not for this server
     * @throws IOException if a program of PostgreSQL fails; the message has the end of its log
     */
    public static EmbeddedPostgres start(Path folder, int port, Durability durability)
            throws IOException, SQLException {
        var runner = PostgresRunner.detect();
        var place = ReachablePlace.of(runner);
        var home = place.forData(folder);
        var lock = FolderLock.on(home);
        try {
            var cluster = new Cluster(home, PostgresBinaries.unpackedUnder(place.forBinaries(home)), runner);
            cluster.prepare();
            return started(home, lock, cluster, port == 0 ? freePort() : port, durability);
        } catch (IOException | SQLException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static EmbeddedPostgres started(
            Path home, FolderLock lock, Cluster cluster, int port, Durability durability)
            throws IOException, SQLException {
        cluster.start(port, durability);
        try {
            log.info("PostgreSQL listens on 127.0.0.1:{}, its data is in {}", port, home);
            return new EmbeddedPostgres(home, lock, cluster, port);
        } catch (IOException | SQLException | RuntimeException e) {
            cluster.stop();
            throw e;
        }
    }

    /** How the application reaches its database in this server. */
    public DatabaseAccess access() {
        return access;
    }

    /** The role that may do everything, for making other databases. */
    public Credentials superuser() {
        return superuser;
    }

    /** The address of a database of this server. */
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    @Override
    public void close() throws IOException {
        try (lock) {
            cluster.stop();
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}

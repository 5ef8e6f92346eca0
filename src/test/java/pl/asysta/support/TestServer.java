package pl.asysta.support;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.function.UnaryOperator;
import org.springframework.boot.SpringApplication;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;
import pl.asysta.database.Credentials;
import pl.asysta.database.DatabaseAccess;
import pl.asysta.database.Durability;
import pl.asysta.database.EmbeddedPostgres;

/**
 * The PostgreSQL of this test JVM, {@code -Dtest.db=embedded|docker|auto}: the embedded one, one in Docker, or the
 * latter where Docker answers.
 *
 * @param superuser may make databases and roles
 * @param roles the owner and the application's role, for every database of this server
 * @param urls the address of a database by its name
 * @param end stops the server when the JVM ends
 */
record TestServer(Credentials superuser, DatabaseAccess roles, UnaryOperator<String> urls, Thread end) {
    static TestServer start() {
        var wanted = System.getProperty("test.db", "auto");
        boolean docker = wanted.equals("docker") || wanted.equals("auto") && dockerAnswers();
        announce("Tests run on PostgreSQL %s (test.db=%s)".formatted(docker ? "in Docker" : "embedded", wanted));
        var server = docker ? inDocker() : embedded();
        Runtime.getRuntime().addShutdownHook(server.end());
        return server;
    }

    /**
     * Leaves the end to Spring Boot, which closes its contexts first; a hook of our own would run beside that and take
     * the server away from them. Without a context Boot has no hook at all, hence the other one until then.
     */
    void outliveContexts() {
        if (Runtime.getRuntime().removeShutdownHook(end)) {
            SpringApplication.getShutdownHandlers().add(end::run);
        }
    }

    private static TestServer embedded() {
        try {
            var fork = System.getProperty("test.fork", "");
            var server = EmbeddedPostgres.start(Path.of("target", "test-postgres" + fork), 0, Durability.DISPOSABLE);
            return new TestServer(
                    server.superuser(), server.access(), server::jdbcUrl, new Thread(() -> close(server)));
        } catch (IOException | SQLException e) {
            throw new IllegalStateException("No PostgreSQL to test on", e);
        }
    }

    private static TestServer inDocker() {
        var container = new PostgreSQLContainer("postgres:18-alpine")
                .withDatabaseName("asysta")
                .withEnv("POSTGRES_INITDB_ARGS", "--locale=C --locale-provider=icu --icu-locale=pl-PL")
                .withCommand("postgres", "-c", "fsync=off");
        container.start();
        var superuser = new Credentials(container.getUsername(), container.getPassword());
        var url = container.getJdbcUrl();
        return new TestServer(
                superuser,
                DatabaseAccess.derivedFrom(url, superuser),
                name -> url.replaceFirst("/asysta(?=\\?|$)", "/" + name),
                new Thread(container::stop));
    }

    // asking Testcontainers takes seconds, so look for a socket first
    private static boolean dockerAnswers() {
        boolean somewhere = System.getenv("DOCKER_HOST") != null || Files.exists(Path.of("/var/run/docker.sock"));
        return somewhere && DockerClientFactory.instance().isDockerAvailable();
    }

    // past System.out, which Surefire keeps to itself
    private static void announce(String line) {
        new PrintStream(new FileOutputStream(FileDescriptor.err), true).println(line);
    }

    private static void close(EmbeddedPostgres server) {
        try {
            server.close();
        } catch (IOException e) {
            System.err.println("The test server did not stop: " + e.getMessage());
        }
    }
}

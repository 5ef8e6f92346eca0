package pl.asysta.browser;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import pl.asysta.AsystaApplication;
import pl.asysta.database.Credentials;

/** The whole application in a process of its own, on a folder of data that outlives it: it can be killed without a word. */
final class KilledApplication implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Path folder;
    private final int port;
    private final int databasePort;
    private Process process;

    private KilledApplication(Path folder) throws IOException, InterruptedException {
        this.folder = folder;
        this.port = freePort();
        this.databasePort = freePort();
        start();
    }

    static KilledApplication startedOn(Path folder) throws IOException, InterruptedException {
        return new KilledApplication(folder);
    }

    int port() {
        return port;
    }

    /** As when the power goes. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** As after a deploy: the same address, the same data, another process. */
    void start() throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        AsystaApplication.class.getName())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("application.log").toFile());
        builder.environment().put("SERVER_PORT", String.valueOf(port));
        builder.environment().put("ASYSTA_DATA_DIR", folder.toString());
        builder.environment().put("ASYSTA_DB_PORT", String.valueOf(databasePort));
        builder.environment().put("ASYSTA_DB_EMBEDDED", "true");
        builder.environment().put("ASYSTA_DEMO_ENABLED", "true");
        builder.environment().put("ASYSTA_DEMO_FAMILIES", "20");
        process = builder.start();
        waitUntilItServes();
    }

    /** Everybody's session is over. */
    void endSessions() throws IOException, SQLException {
        var role = "asysta_app";
        var password = Files.readString(folder.resolve("postgres").resolve(role + ".password"))
                .strip();
        var address = "jdbc:postgresql://127.0.0.1:" + databasePort + "/asysta";
        try (var connection = new Credentials(role, password).signInTo(address);
                var statement = connection.createStatement()) {
            statement.execute("delete from spring_session");
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy(); // with its database
        if (!process.waitFor(1, TimeUnit.MINUTES)) {
            kill();
        }
    }

    /** Until it has drawn its first page, which takes longer than any other. */
    private void waitUntilItServes() throws IOException, InterruptedException {
        var health = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/login"))
                .timeout(Duration.ofMinutes(1))
                .build();
        var client = HttpClient.newHttpClient();
        for (int i = 0; i < PATIENCE.toSeconds() && process.isAlive(); i++) {
            try {
                if (client.send(health, BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                // it is still starting
            }
            Thread.sleep(1000);
        }
        throw new IllegalStateException(
                "The application did not start: " + Files.readString(folder.resolve("application.log")));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}

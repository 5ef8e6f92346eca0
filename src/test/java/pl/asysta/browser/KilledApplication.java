package pl.asysta.browser;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.springframework.test.util.TestSocketUtils;
import pl.asysta.database.Credentials;
import pl.asysta.demo.zalesie.Zalesie;
import pl.asysta.support.ApplicationProcess;

/** A process of the application with its own database, on a folder of data that outlives it. */
final class KilledApplication implements AutoCloseable {
    private final Path folder;
    private final int databasePort = TestSocketUtils.findAvailableTcpPort();
    private final ApplicationProcess process;

    private KilledApplication(Path folder) throws IOException, InterruptedException {
        this.folder = folder;
        this.process = ApplicationProcess.started(
                System.getProperty("java.class.path"),
                Map.of(
                        "ASYSTA_DATA_DIR", folder.toString(),
                        "ASYSTA_DB_PORT", String.valueOf(databasePort),
                        "ASYSTA_DB_EMBEDDED", "true",
                        "ASYSTA_DEMO_ENABLED", "true",
                        "ASYSTA_DEMO_FAMILIES", "20"));
        // it serves before its families have moved in, and until then nobody is there who could sign in
        await().atMost(Duration.ofMinutes(4)).until(() -> signInPage().contains(Zalesie.PASSWORD));
    }

    static KilledApplication startedOn(Path folder) throws IOException, InterruptedException {
        return new KilledApplication(folder);
    }

    int port() {
        return process.port();
    }

    private String signInPage() throws IOException, InterruptedException {
        var login = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + "/login"))
                .build();
        return HttpClient.newHttpClient().send(login, BodyHandlers.ofString()).body();
    }

    /** As when the power goes. */
    void kill() throws InterruptedException {
        process.kill();
    }

    /** As after a deploy: the same address, the same data, another process. */
    void start() throws IOException, InterruptedException {
        process.start();
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
    public void close() throws InterruptedException, IOException {
        process.close(); // with its database
    }
}

package pl.asysta.support;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import pl.asysta.AsystaApplication;
import pl.asysta.database.DatabaseAccess;

/** Another process of the application on a database that somebody else runs, as behind a load balancer. */
public final class SecondApplication implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Path log;
    private final int port;
    private final Process process;

    private SecondApplication(DatabaseAccess access) throws IOException, InterruptedException {
        log = Files.createTempFile("second-application", ".log");
        port = freePort();
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        AsystaApplication.class.getName())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        var environment = builder.environment();
        environment.put("SERVER_PORT", String.valueOf(port));
        environment.put("ASYSTA_DB_URL", access.jdbcUrl());
        environment.put("ASYSTA_DB_USER", access.application().user());
        environment.put("ASYSTA_DB_PASSWORD", access.application().password());
        environment.put("ASYSTA_DB_OWNER", access.owner().user());
        environment.put("ASYSTA_DB_OWNERPASSWORD", access.owner().password());
        environment.put("ASYSTA_DEMO_ENABLED", "false");
        process = builder.start();
        waitUntilItServes();
    }

    /** One that works with this database, and with which others work at the same time. */
    public static SecondApplication startedOn(DatabaseAccess access) throws IOException, InterruptedException {
        return new SecondApplication(access);
    }

    public int port() {
        return port;
    }

    @Override
    public void close() throws InterruptedException, IOException {
        process.destroy();
        if (!process.waitFor(1, TimeUnit.MINUTES)) {
            process.destroyForcibly().waitFor();
        }
        Files.deleteIfExists(log);
    }

    private void waitUntilItServes() throws IOException, InterruptedException {
        var login = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/login"))
                .timeout(Duration.ofMinutes(1))
                .build();
        var client = HttpClient.newHttpClient();
        for (long i = 0; i < PATIENCE.toMillis() / 200 && process.isAlive(); i++) {
            try {
                if (client.send(login, BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                // it is still starting
            }
            Thread.sleep(200);
        }
        process.destroyForcibly();
        throw new IllegalStateException("The second application did not start: " + Files.readString(log));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}

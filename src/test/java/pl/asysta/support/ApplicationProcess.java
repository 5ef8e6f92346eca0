package pl.asysta.support;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.springframework.test.util.TestSocketUtils;
import pl.asysta.AsystaApplication;

/** The whole application in a process of its own, which can be killed without a word and started again at its address. */
public final class ApplicationProcess implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final Path log;
    private final int port = TestSocketUtils.findAvailableTcpPort();
    private final ProcessBuilder builder;
    private Process process;

    private ApplicationProcess(String classes, Map<String, String> settings) throws IOException, InterruptedException {
        log = Files.createTempFile("application", ".log");
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        builder = new ProcessBuilder(java, "-XX:TieredStopAtLevel=1", "-cp", classes, AsystaApplication.class.getName())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().put("SERVER_PORT", String.valueOf(port));
        builder.environment().putAll(settings);
        process = builder.start();
        waitUntilItServes();
    }

    /**
     * One that has answered its first page.
     *
     * @param classes what it is made of, as a class path
     * @param settings in its environment, beside its port
     * @throws IllegalStateException with its log, if it does not start
     */
    public static ApplicationProcess started(String classes, Map<String, String> settings)
            throws IOException, InterruptedException {
        return new ApplicationProcess(classes, settings);
    }

    public int port() {
        return port;
    }

    /** As when the power goes. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** As after a deploy: the same address and settings, another process. */
    public void start() throws IOException, InterruptedException {
        process = builder.start();
        waitUntilItServes();
    }

    @Override
    public void close() throws InterruptedException, IOException {
        process.destroy();
        if (!process.waitFor(1, TimeUnit.MINUTES)) {
            kill();
        }
        Files.deleteIfExists(log);
    }

    /** Until it has drawn its first page, which takes longer than any other. */
    private void waitUntilItServes() throws IOException, InterruptedException {
        var login = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/login"))
                .timeout(Duration.ofMinutes(1))
                .build();
        var client = HttpClient.newHttpClient();
        for (long i = 0; i < PATIENCE.dividedBy(PAUSE) && process.isAlive(); i++) {
            try {
                if (client.send(login, BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                // it is still starting
            }
            Thread.sleep(PAUSE.toMillis());
        }
        process.destroyForcibly();
        throw new IllegalStateException("The application did not start: " + Files.readString(log));
    }
}

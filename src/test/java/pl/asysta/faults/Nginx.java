package pl.asysta.faults;

import java.io.IOException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.test.util.TestSocketUtils;
import org.springframework.util.FileSystemUtils;

/** Debian's nginx before two processes of the application, set up as docs/operation.md says. */
final class Nginx implements AutoCloseable {
    private static final Path PROGRAM = Path.of("/usr/sbin/nginx");
    private static final Pattern BLOCK = Pattern.compile("```nginx\n(.*?)```", Pattern.DOTALL);

    private final Path folder;
    private final int port;
    private final Process process;

    private Nginx(Path folder, int first, int second) throws IOException, InterruptedException {
        this.folder = folder;
        this.port = TestSocketUtils.findAvailableTcpPort();
        Files.writeString(folder.resolve("nginx.conf"), configuration(first, second));
        process = new ProcessBuilder(PROGRAM.toString(), "-p", folder.toString(), "-c", "nginx.conf")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("nginx.log").toFile())
                .start();
        waitUntilItListens();
    }

    static boolean isInstalled() {
        return Files.isExecutable(PROGRAM);
    }

    /** Between these two ports of this machine. */
    static Nginx before(int first, int second) throws IOException, InterruptedException {
        return new Nginx(Files.createTempDirectory("asysta-nginx"), first, second);
    }

    int port() {
        return port;
    }

    @Override
    public void close() throws IOException, InterruptedException {
        process.destroy();
        process.waitFor(10, TimeUnit.SECONDS);
        FileSystemUtils.deleteRecursively(folder);
    }

    /** What the page for administrators says, with places of its own for everything that nginx writes. */
    private String configuration(int first, int second) throws IOException {
        var blocks = BLOCK.matcher(Files.readString(Path.of("docs", "operation.md")))
                .results()
                .map(block -> block.group(1)
                        .replace("127.0.0.1:8080", "127.0.0.1:" + first)
                        .replace("127.0.0.1:8081", "127.0.0.1:" + second))
                .toList();
        var places = List.of("client_body", "proxy", "fastcgi", "uwsgi", "scgi").stream()
                .map(kind -> kind + "_temp_path " + folder + "/" + kind + ";")
                .collect(Collectors.joining("\n"));
        return """
                daemon off;
                user root;
                pid nginx.pid;
                error_log stderr;
                events {}
                http {
                    access_log off;
                    %s
                    %s
                    server {
                        listen 127.0.0.1:%d;
                        location / {
                            %s
                            proxy_http_version 1.1;
                            proxy_set_header Host $http_host;
                        }
                    }
                }
                """.formatted(places, blocks.get(0), port, blocks.get(1));
    }

    private void waitUntilItListens() throws IOException, InterruptedException {
        for (int i = 0; i < 100 && process.isAlive(); i++) {
            try (var reached = new Socket("127.0.0.1", port)) {
                return;
            } catch (IOException notYet) {
                Thread.sleep(100);
            }
        }
        process.destroyForcibly();
        throw new IllegalStateException("nginx did not start: " + Files.readString(folder.resolve("nginx.log")));
    }
}

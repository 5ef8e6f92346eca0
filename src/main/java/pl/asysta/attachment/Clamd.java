package pl.asysta.attachment;

import static java.util.concurrent.CompletableFuture.delayedExecutor;
import static java.util.concurrent.CompletableFuture.runAsync;

import jakarta.annotation.PostConstruct;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import pl.asysta.kernel.RuleViolation;

/**
 * Asks ClamAV's daemon about a file, by its command INSTREAM. Where none is configured nothing is asked; where one is, a file
 * that could not be asked about is not taken.
 */
@Component
class Clamd {
    private static final Logger log = LoggerFactory.getLogger(Clamd.class);
    private static final int CHUNK = 64 * 1024;
    private static final int LONGEST_ANSWER = 1024;
    private static final Pattern FOUND = Pattern.compile("stream: (.+) FOUND");

    private final ClamavProperties properties;

    Clamd(ClamavProperties properties) {
        this.properties = properties;
    }

    @PostConstruct
    void demandProtectedWay() {
        properties.demandProtected();
    }

    /**
     * Lets a file pass that is clean, or that nobody was to ask about.
     *
     * @throws RuleViolation if something is in it, or nobody answered
     */
    void scan(UploadedFile file) {
        if (!properties.isConfigured()) {
            return;
        }
        var answer = ask(file);
        var found = FOUND.matcher(answer);
        if (found.matches()) {
            log.warn("ClamAV found {} in a file that was sent; it was not taken", found.group(1));
            throw RuleViolation.at("file", "attachment.file.infected");
        }
        if (!answer.equals("stream: OK")) {
            log.error("ClamAV did not examine a file: {}", answer);
            throw RuleViolation.at("file", "attachment.file.not-scanned");
        }
    }

    private String ask(UploadedFile file) {
        try (var socket = new Socket()) {
            var millis = properties.timeout().toMillis();
            // a daemon that reads nothing would hold the writing for ever, and no socket has a timeout for that
            var watch = runAsync(() -> close(socket), delayedExecutor(millis, TimeUnit.MILLISECONDS));
            try {
                socket.connect(new InetSocketAddress(properties.host(), properties.port()), (int) millis);
                socket.setSoTimeout((int) millis);
                send(file.content(), socket);
                return answer(socket.getInputStream());
            } finally {
                watch.cancel(false);
            }
        } catch (IOException silent) {
            log.error("ClamAV does not answer, so no file is taken: {}", silent.toString());
            throw RuleViolation.at("file", "attachment.file.not-scanned");
        }
    }

    private static void send(byte[] content, Socket socket) throws IOException {
        var out = new DataOutputStream(new BufferedOutputStream(socket.getOutputStream(), CHUNK));
        out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
        for (int from = 0; from < content.length; from += CHUNK) {
            int length = Math.min(CHUNK, content.length - from);
            out.writeInt(length);
            out.write(content, from, length);
        }
        out.writeInt(0);
        out.flush();
    }

    /** Up to the sign of NUL, after which a daemon may keep the line open. */
    private static String answer(InputStream in) throws IOException {
        var answer = new ByteArrayOutputStream();
        for (int sign = in.read(); sign > 0 && answer.size() < LONGEST_ANSWER; sign = in.read()) {
            answer.write(sign);
        }
        return answer.toString(StandardCharsets.US_ASCII).strip();
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException closedAlready) {
            log.debug("The connection to ClamAV was closed already");
        }
    }
}

package pl.asysta.attachment;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A daemon that speaks INSTREAM over a real socket, as clamd does, or keeps silent. */
final class FakeClamd implements AutoCloseable {
    private final ServerSocket listening;
    private final @Nullable Function<byte[], String> answers;
    private final boolean reads;
    private final List<Socket> open = new ArrayList<>();
    private volatile int received;

    private FakeClamd(@Nullable Function<byte[], String> answers, boolean reads) throws IOException {
        this.listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        this.answers = answers;
        this.reads = reads;
        var serving = new Thread(this::serve, "fake clamd");
        serving.setDaemon(true);
        serving.start();
    }

    static FakeClamd answering(String words) throws IOException {
        return new FakeClamd(content -> words, true);
    }

    static FakeClamd thatKnowsEicar() throws IOException {
        return new FakeClamd(
                content -> new String(content, StandardCharsets.ISO_8859_1).contains("EICAR" + "-STANDARD-ANTIVIRUS")
                        ? "stream: Eicar-Test-Signature FOUND"
                        : "stream: OK",
                true);
    }

    /** Reads and never answers. */
    static FakeClamd silent() throws IOException {
        return new FakeClamd(null, true);
    }

    /** Takes the call and does not even read. */
    static FakeClamd deaf() throws IOException {
        return new FakeClamd(null, false);
    }

    int port() {
        return listening.getLocalPort();
    }

    /** How many bytes of the last file came. */
    int received() {
        return received;
    }

    private void serve() {
        try {
            while (true) {
                var caller = listening.accept();
                open.add(caller);
                if (reads) {
                    answer(caller);
                }
            }
        } catch (IOException closed) {
            return;
        }
    }

    private void answer(Socket caller) throws IOException {
        var in = new DataInputStream(caller.getInputStream());
        var command = new String(in.readNBytes(10), StandardCharsets.US_ASCII);
        if (!command.equals("zINSTREAM\0")) {
            throw new IOException(command);
        }
        var content = new ByteArrayOutputStream();
        for (int length = in.readInt(); length > 0; length = in.readInt()) {
            content.write(in.readNBytes(length));
        }
        received = content.size();
        if (answers != null) {
            caller.getOutputStream()
                    .write((answers.apply(content.toByteArray()) + "\0").getBytes(StandardCharsets.US_ASCII));
            caller.close();
        }
    }

    @Override
    public void close() throws IOException {
        listening.close();
        for (var caller : open) {
            caller.close();
        }
    }
}

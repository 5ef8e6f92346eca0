package pl.asysta.attachment;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import pl.asysta.kernel.RuleViolation;

/** Counts what a file unpacks into, and stops before it fills the memory. */
final class Inflated {
    private static final int PIECE = 8192;

    private final long most;
    private long bytes;

    /** At most so many bytes altogether. */
    Inflated(long most) {
        this.most = most;
    }

    /**
     * Reads to the end, keeping nothing.
     *
     * @throws RuleViolation if it is more than a document ever is
     */
    void drain(InputStream in) throws IOException {
        var piece = new byte[PIECE];
        for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
            count(read);
        }
    }

    /**
     * The text of a part.
     *
     * @throws RuleViolation if it is more than a document ever is
     */
    String text(InputStream in) throws IOException {
        var text = new ByteArrayOutputStream();
        var piece = new byte[PIECE];
        for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
            count(read);
            text.write(piece, 0, read);
        }
        return text.toString(StandardCharsets.UTF_8);
    }

    private void count(int more) {
        bytes += more;
        if (bytes > most) {
            throw RuleViolation.at("file", "attachment.file.swells");
        }
    }
}

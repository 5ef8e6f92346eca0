package pl.asysta.attachment;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import pl.asysta.kernel.RuleViolation;

/**
 * The packed parts of a PDF, before anything opens it: a few bytes may unpack into gigabytes, and its table of contents may be
 * packed too. A part that is packed twice over is in no scan.
 */
final class PdfStreams {
    private static final Pattern BEGINNING = Pattern.compile("stream\\r?\\n");
    private static final Pattern PACKED_TWICE = Pattern.compile(
            "/(FlateDecode|Fl|LZWDecode|LZW|RunLengthDecode|RL|BrotliDecode)\\s*/(FlateDecode|Fl|LZWDecode|LZW|RunLengthDecode|RL|BrotliDecode)\\b");
    private static final Pattern OF_A_TABLE = Pattern.compile("/ObjStm|/XRef|#");
    private static final long MOST_OF_A_PICTURE = 220L * 1024 * 1024;
    private static final long MOST_OF_ANOTHER = 64L * 1024 * 1024;
    private static final long MOST_OF_ALL = 1024L * 1024 * 1024;
    private static final int PIECE = 64 * 1024;

    private final byte[] content;
    private final byte[] piece = new byte[PIECE];
    private long all;

    private PdfStreams(byte[] content) {
        this.content = content;
    }

    /**
     * Looks how large they become.
     *
     * @throws RuleViolation if it is more than a scan ever is
     */
    static void examine(byte[] content) {
        var text = new String(content, StandardCharsets.ISO_8859_1);
        if (PACKED_TWICE.matcher(text).find()) {
            throw RuleViolation.at("file", "attachment.file.swells");
        }
        var streams = new PdfStreams(content);
        BEGINNING.matcher(text).results().forEach(found -> streams.inflate(found.end(), mostOf(text, found.start())));
    }

    /** Pictures are unpacked when they are drawn; tables when the file is opened, whatever else they say they are. */
    private static long mostOf(String text, int stream) {
        var description = text.substring(Math.max(0, text.lastIndexOf(" obj", stream)), stream);
        return description.contains("/Image")
                        && !OF_A_TABLE.matcher(description).find()
                ? MOST_OF_A_PICTURE
                : MOST_OF_ANOTHER;
    }

    /** What is packed in another way ends with the first byte. */
    private void inflate(int from, long most) {
        var inflater = new Inflater();
        try {
            inflater.setInput(content, from, content.length - from);
            long one = 0;
            for (int read = inflater.inflate(piece); read > 0; read = inflater.inflate(piece)) {
                one += read;
                all += read;
                if (one > most || all > MOST_OF_ALL) {
                    throw RuleViolation.at("file", "attachment.file.swells");
                }
            }
        } catch (DataFormatException notPackedSo) {
            return;
        } finally {
            inflater.end();
        }
    }
}

package pl.asysta.attachment;

import java.io.IOException;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import pl.asysta.kernel.RuleViolation;

/** A text of Word or LibreOffice: an archive of parts, none of which may act, reach out or carry another file. */
final class OfficeFile {
    private static final int MOST_PARTS = 2_000;
    private static final long MOST_BYTES = 100L * 1024 * 1024;
    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    private static final Pattern MACRO_PART = Pattern.compile(
            "(?i).*vba(project|data).*|word/activex/.*|basic/.*|scripts/.*|.*\\.(bas|class|dll|exe|js)");
    private static final Pattern CARRIED_PART =
            Pattern.compile("(?i)word/embeddings/.*|object [^/]*/.*|objectreplacements/.*");
    private static final Pattern OUTWARD =
            Pattern.compile("(?is)<relationship\\b[^>]*targetmode\\s*=\\s*[\"']external[^>]*>");
    private static final Pattern LINK = Pattern.compile("(?i)type\\s*=\\s*[\"'][^\"']*/hyperlink[\"']");

    private OfficeFile() {}

    /**
     * What the archive that begins here is.
     *
     * @throws RuleViolation if it is no such text, or one that is more than a text
     */
    static FileType examine(byte[] content) {
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get()) {
            var parts = Collections.list(zip.getEntries());
            if (parts.size() > MOST_PARTS) {
                throw RuleViolation.at("file", "attachment.file.swells");
            }
            var texts = texts(zip, parts);
            var type = type(texts);
            parts.forEach(part -> refuseWhatActs(part.getName()));
            texts.forEach(OfficeFile::refuseWhatReachesOut);
            return type;
        } catch (IOException | IllegalArgumentException unreadable) {
            throw RuleViolation.at("file", "attachment.file.damaged");
        }
    }

    /** The parts that say what the others are; all are read once, to see how large they become. */
    private static Map<String, String> texts(ZipFile zip, Iterable<ZipArchiveEntry> parts) throws IOException {
        var texts = new TreeMap<String, String>();
        var inflated = new Inflated(MOST_BYTES);
        for (var part : parts) {
            if (part.getGeneralPurposeBit().usesEncryption()) {
                throw RuleViolation.at("file", "attachment.file.locked");
            }
            try (var in = zip.getInputStream(part)) {
                if (part.getName().matches("mimetype|\\[Content_Types]\\.xml|META-INF/manifest\\.xml|.*\\.rels")) {
                    texts.put(part.getName(), inflated.text(in));
                } else {
                    inflated.drain(in);
                }
            }
        }
        return texts;
    }

    private static FileType type(Map<String, String> texts) {
        var ofWord = texts.getOrDefault("[Content_Types].xml", "");
        if (ofWord.contains("macroEnabled")) {
            throw RuleViolation.at("file", "attachment.file.macros");
        }
        if (ofWord.contains(WORD)) {
            return FileType.DOCX;
        }
        if (texts.getOrDefault("META-INF/manifest.xml", "").contains("encryption-data")) {
            throw RuleViolation.at("file", "attachment.file.locked");
        }
        return FileType.of(texts.getOrDefault("mimetype", "").strip())
                .filter(type -> type == FileType.ODT)
                .orElseThrow(() -> RuleViolation.at("file", "attachment.file.archive"));
    }

    private static void refuseWhatActs(String part) {
        if (MACRO_PART.matcher(part).matches()) {
            throw RuleViolation.at("file", "attachment.file.macros");
        }
        if (CARRIED_PART.matcher(part).matches()) {
            throw RuleViolation.at("file", "attachment.file.carries");
        }
    }

    /** A template or a picture that is fetched from elsewhere when the text is opened; a link waits to be clicked. */
    private static void refuseWhatReachesOut(String part, String text) {
        boolean outward = part.endsWith(".rels")
                && OUTWARD.matcher(text)
                        .results()
                        .anyMatch(found -> !LINK.matcher(found.group()).find());
        if (outward) {
            throw RuleViolation.at("file", "attachment.file.acts");
        }
    }
}

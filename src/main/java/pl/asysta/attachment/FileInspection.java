package pl.asysta.attachment;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.tika.Tika;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pl.asysta.kernel.RuleViolation;

/**
 * Finds out what a file is by its content, and takes only what cannot do anything. Each refusal says what to do instead.
 */
@Component
class FileInspection {
    /** What a browser may look at to guess a type, were it let. */
    private static final int BEGINNING = 1024;

    private static final int MEGABYTE = 1024 * 1024;

    private static final Pattern MARKUP =
            Pattern.compile("<(!doctype|html|head|body|script|iframe|svg|\\?php|\\?xml-stylesheet)\\b");

    private static final Set<String> PHONE_PICTURES = Set.of("image/heic", "image/heif", "image/avif", "image/webp");
    private static final Pattern OLD_OFFICE = Pattern.compile("application/(x-tika-msoffice.*|msword|vnd\\.ms-.*|rtf)");
    private static final Pattern ARCHIVE = Pattern.compile(
            "application/(zip|java-archive|x-tika-ooxml|vnd\\.openxml.*|x-rar.*|vnd\\.rar|x-7z.*|gzip|x-tar|x-xz|x-bzip2?|zstd)");

    private final AttachmentProperties properties;
    private final Tika tika = new Tika();

    FileInspection(AttachmentProperties properties) {
        this.properties = properties;
    }

    /**
     * What this file is.
     *
     * @throws RuleViolation if it is none that is taken, or not what it says
     */
    Inspected inspect(UploadedFile file) {
        refuseBySize(file);
        var content = file.content();
        var type = type(content);
        var name = FileName.of(file.name()).forType(type);
        refuseSecondFace(content, type);
        return new Inspected(type, name, pages(content, type));
    }

    private void refuseBySize(UploadedFile file) {
        if (file.content().length == 0) {
            throw RuleViolation.at("file", "attachment.file.empty");
        }
        if (file.content().length > properties.largest().toBytes()) {
            throw RuleViolation.at(
                    "file",
                    "attachment.file.too-large",
                    properties.largest().toMegabytes(),
                    1 + (file.content().length - 1) / MEGABYTE);
        }
    }

    private FileType type(byte[] content) {
        var detected = tika.detect(content);
        if (Zip.begins(content)) {
            return OfficeFile.examine(content);
        }
        return FileType.of(detected).filter(type -> !type.isOffice()).orElseThrow(() -> refusal(detected));
    }

    private static RuleViolation refusal(String detected) {
        var type = detected.toLowerCase(Locale.ROOT);
        if (PHONE_PICTURES.contains(type) || type.startsWith("image/heic")) {
            return RuleViolation.at("file", "attachment.file.phone-picture");
        }
        if (OLD_OFFICE.matcher(type).matches()) {
            return RuleViolation.at("file", "attachment.file.old-office");
        }
        return RuleViolation.at(
                "file", ARCHIVE.matcher(type).matches() ? "attachment.file.archive" : "attachment.file.not-taken");
    }

    /** A file that is one thing from the front and another from behind is made to deceive. */
    private static void refuseSecondFace(byte[] content, FileType type) {
        var beginning = new String(content, 0, Math.min(BEGINNING, content.length), StandardCharsets.ISO_8859_1);
        boolean archiveBehind = type.isOffice() ? !Zip.endsAtItsEnd(content) : Zip.hasEnd(content);
        boolean markup = !type.isOffice()
                && MARKUP.matcher(beginning.toLowerCase(Locale.ROOT)).find();
        if (archiveBehind || markup || type == FileType.PDF && !beginning.startsWith("%PDF-")) {
            throw RuleViolation.at("file", "attachment.file.two-faces");
        }
    }

    private static @Nullable Integer pages(byte[] content, FileType type) {
        return switch (type) {
            case PDF -> PdfFile.examine(content);
            case JPEG, PNG, TIFF -> PictureFile.examine(content, type);
            case DOCX, ODT -> null;
        };
    }
}

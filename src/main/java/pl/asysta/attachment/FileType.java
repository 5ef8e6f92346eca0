package pl.asysta.attachment;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * What may be attached: formats of annex 2 of the KRI (the national interoperability framework) that hold a scan or a letter,
 * and of which nothing runs in a browser.
 */
public enum FileType {
    PDF("application/pdf", "pdf"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    PNG("image/png", "png"),
    TIFF("image/tiff", "tif", "tiff"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    ODT("application/vnd.oasis.opendocument.text", "odt");

    private final String mediaType;
    private final String extension;
    private final Set<String> extensions;

    FileType(String mediaType, String... extensions) {
        this.mediaType = mediaType;
        this.extension = extensions[0];
        this.extensions = Set.of(extensions);
    }

    /** The type of this media type, if it may be attached. */
    static Optional<FileType> of(String mediaType) {
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(mediaType))
                .findFirst();
    }

    /** How it is called on the web. */
    public String mediaType() {
        return mediaType;
    }

    /** The usual ending of its files. */
    public String extension() {
        return extension;
    }

    /** Whether a file of this type may end so, in small letters and without the dot. */
    boolean ends(String ending) {
        return extensions.contains(ending);
    }

    /** Whether a browser shows it as it is. */
    public boolean isPicture() {
        return this == JPEG || this == PNG;
    }

    /** Whether its pages can be shown, as pictures. */
    public boolean isShown() {
        return !isOffice();
    }

    /** Whether it is a text that is written on. */
    boolean isOffice() {
        return this == DOCX || this == ODT;
    }
}

package pl.asysta.attachment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import pl.asysta.kernel.RuleViolation;

/** A picture whose size is known before anybody draws it. */
final class PictureFile {
    /** Twice a sheet at 600 dots an inch; more would take hundreds of megabytes to draw. */
    private static final long MOST_DOTS = 70_000_000;

    private static final int MOST_PAGES = 500;

    private PictureFile() {}

    /**
     * How many pages it has.
     *
     * @throws RuleViolation if it cannot be read, or is larger than any scan
     */
    static int examine(byte[] content, FileType type) {
        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            var reader = readerOf(type, in);
            try {
                int pages = type == FileType.TIFF ? reader.getNumImages(true) : 1;
                if (pages > MOST_PAGES) {
                    throw RuleViolation.at("file", "attachment.file.swells");
                }
                for (int page = 0; page < pages; page++) {
                    refuseLargerThanEver(reader.getWidth(page), reader.getHeight(page));
                }
                return pages;
            } finally {
                reader.dispose();
            }
        } catch (IOException
                | IllegalArgumentException
                | IndexOutOfBoundsException
                | IllegalStateException unreadable) {
            throw RuleViolation.at("file", "attachment.file.damaged");
        }
    }

    static ImageReader readerOf(FileType type, ImageInputStream in) {
        var reader = ImageIO.getImageReadersByMIMEType(type.mediaType()).next();
        reader.setInput(in);
        return reader;
    }

    static void refuseLargerThanEver(long width, long height) {
        if (width * height > MOST_DOTS) {
            throw RuleViolation.at("file", "attachment.file.swells");
        }
    }
}

package pl.asysta.attachment;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Draws a page here, so that no browser has to open somebody's PDF and telephones see it too. Two at a time, because a page may
 * take a second and a hundred megabytes.
 */
@Component
class PagePictures {
    private static final Logger log = LoggerFactory.getLogger(PagePictures.class);
    private static final int AT_ONCE = 2;
    private static final int LONGEST_WAIT_SECONDS = 20;
    private static final float LONGER_EDGE = 1600;

    /** Units of a PDF are 1/72 inch; a page smaller than a stamp is not drawn larger than this. */
    private static final float LARGEST_SCALE = 4;

    private final Semaphore places = new Semaphore(AT_ONCE, true);

    /** The page of this number from 1; empty if it cannot be drawn, or too many are being drawn. */
    Optional<Picture> of(byte[] content, FileType type, int number) {
        if (!hasPlace()) {
            log.warn("A page of an attachment is not drawn, because others take too long");
            return Optional.empty();
        }
        try {
            var drawn = type == FileType.PDF ? ofPdf(content, number - 1) : ofTiff(content, number - 1);
            return Optional.of(new Picture(FileType.PNG.mediaType(), png(drawn)));
        } catch (IOException | RuntimeException undrawable) { // of the libraries, about a file that was let in whole
            log.warn("A page of an attachment cannot be drawn: {}", undrawable.toString());
            return Optional.empty();
        } finally {
            places.release();
        }
    }

    private boolean hasPlace() {
        try {
            return places.tryAcquire(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static BufferedImage ofPdf(byte[] content, int page) throws IOException {
        try (var pdf = Loader.loadPDF(content)) {
            var renderer = new PDFRenderer(pdf);
            renderer.setSubsamplingAllowed(true);
            var box = pdf.getPage(page).getCropBox();
            float scale = LONGER_EDGE / Math.max(1, Math.max(box.getWidth(), box.getHeight()));
            return renderer.renderImage(page, Math.min(scale, LARGEST_SCALE), ImageType.RGB);
        }
    }

    private static BufferedImage ofTiff(byte[] content, int page) throws IOException {
        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            var reader = PictureFile.readerOf(FileType.TIFF, in);
            try {
                int longer = Math.max(reader.getWidth(page), reader.getHeight(page));
                int every = Math.max(1, (int) Math.ceil(longer / LONGER_EDGE));
                var way = reader.getDefaultReadParam();
                way.setSourceSubsampling(every, every, 0, 0);
                return onWhite(reader.read(page, way));
            } finally {
                reader.dispose();
            }
        }
    }

    /** Whatever colours it has, in those that a PNG can hold. */
    private static BufferedImage onWhite(BufferedImage read) {
        var drawn = new BufferedImage(read.getWidth(), read.getHeight(), BufferedImage.TYPE_INT_RGB);
        var pen = drawn.createGraphics();
        pen.drawImage(read, 0, 0, Color.WHITE, null);
        pen.dispose();
        return drawn;
    }

    private static byte[] png(BufferedImage drawn) throws IOException {
        var png = new ByteArrayOutputStream();
        ImageIO.write(drawn, "png", png);
        return png.toByteArray();
    }
}

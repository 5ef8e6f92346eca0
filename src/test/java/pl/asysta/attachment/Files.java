package pl.asysta.attachment;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;

/** Small files, made anew each time: those that a centre scans, and those that somebody makes to do harm. */
public final class Files {
    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    private Files() {}

    /** What is done to a PDF before it is saved. */
    interface Deed {
        void to(PDDocument pdf) throws IOException;
    }

    /** So many pages with a line of text. */
    public static byte[] pdf(int pages) {
        return pdf(pages, pdf -> {});
    }

    static byte[] pdf(int pages, Deed deed) {
        try (var pdf = new PDDocument()) {
            for (int number = 1; number <= pages; number++) {
                var page = new PDPage();
                pdf.addPage(page);
                try (var text = new PDPageContentStream(pdf, page)) {
                    text.beginText();
                    text.setFont(new PDType1Font(FontName.HELVETICA), 24);
                    text.newLineAtOffset(72, 700);
                    text.showText("Strona " + number);
                    text.endText();
                }
            }
            deed.to(pdf);
            var saved = new ByteArrayOutputStream();
            pdf.save(saved);
            return saved.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static byte[] lockedPdf(String openedBy) {
        return pdf(1, pdf -> pdf.protect(new StandardProtectionPolicy("wlasciciel", openedBy, new AccessPermission())));
    }

    static byte[] pdfWithScript() {
        return pdf(1, pdf -> pdf.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)")));
    }

    static byte[] pdfThatLaunches() {
        return pdf(1, pdf -> pdf.getDocumentCatalog().setOpenAction(new PDActionLaunch()));
    }

    static byte[] pdfWithXfa() {
        return pdf(1, pdf -> {
            var form = new org.apache.pdfbox.cos.COSDictionary();
            form.setItem(COSName.getPDFName("XFA"), new org.apache.pdfbox.cos.COSString("<xdp/>"));
            pdf.getDocumentCatalog().getCOSObject().setItem(COSName.ACRO_FORM, form);
        });
    }

    static byte[] pdfThatCarries() {
        return pdf(1, pdf -> {
            var carried = new PDComplexFileSpecification();
            carried.setFile("wirus.exe");
            carried.setEmbeddedFile(new PDEmbeddedFile(pdf, new java.io.ByteArrayInputStream(new byte[] {'M', 'Z'})));
            var tree = new PDEmbeddedFilesNameTreeNode();
            tree.setNames(Map.of("wirus.exe", carried));
            var names = new PDDocumentNameDictionary(pdf.getDocumentCatalog());
            names.setEmbeddedFiles(tree);
            pdf.getDocumentCatalog().setNames(names);
        });
    }

    /** A table of objects that unpacks into so many megabytes. */
    static byte[] pdfThatSwells(int megabytes) {
        var packed = new ByteArrayOutputStream();
        try (var zip = new java.util.zip.DeflaterOutputStream(packed)) {
            for (int i = 0; i < megabytes; i++) {
                zip.write(new byte[1024 * 1024]);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return joined(
                text("%PDF-1.5\n1 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length " + packed.size()
                        + " >>\nstream\n"),
                packed.toByteArray(),
                text("\nendstream\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF\n"));
    }

    /** A picture of this many dots on a coloured ground. */
    public static byte[] picture(String format, int width, int height) {
        var drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = drawn.createGraphics();
        pen.setColor(new Color(0x2f, 0x6f, 0x4f));
        pen.fillRect(0, 0, width, height);
        pen.dispose();
        var saved = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(drawn, format, saved)) {
                throw new IllegalArgumentException(format);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return saved.toByteArray();
    }

    /** The head of a PNG that says it has so many dots, and nothing of them. */
    static byte[] pngThatSaysItIs(int width, int height) {
        var head = java.nio.ByteBuffer.allocate(33);
        head.put(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}).putInt(13);
        var size = java.nio.ByteBuffer.allocate(17)
                .put(text("IHDR"))
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 2, 0, 0, 0})
                .array();
        var sum = new CRC32();
        sum.update(size);
        return joined(head.put(size).putInt((int) sum.getValue()).array(), picture("png", 1, 1));
    }

    public static byte[] docx() {
        return docx(Map.of());
    }

    /** A text of Word with these parts beside its own. */
    static byte[] docx(Map<String, String> more) {
        var parts = new LinkedHashMap<String, String>();
        parts.put(
                "[Content_Types].xml",
                "<Types><Override PartName=\"/word/document.xml\" ContentType=\"" + WORD + "\"/></Types>");
        parts.put("_rels/.rels", "<Relationships/>");
        parts.put("word/document.xml", "<w:document/>");
        parts.putAll(more);
        return zip(parts);
    }

    static byte[] odt(Map<String, String> more) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.text");
        parts.put("META-INF/manifest.xml", "<manifest:manifest/>");
        parts.put("content.xml", "<office:document-content/>");
        parts.putAll(more);
        return zip(parts);
    }

    static byte[] zip(Map<String, String> parts) {
        var saved = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(saved)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return saved.toByteArray();
    }

    /** A text of Word in which one part becomes so many megabytes. */
    static byte[] docxThatSwells(int megabytes) {
        return docx(Map.of("word/media/nic.bin", "0".repeat(megabytes * 1024 * 1024)));
    }

    /** The beginning of what the older Word saved, and of what it locked with a password. */
    static byte[] oldOffice() {
        return joined(
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1},
                new byte[1024]);
    }

    static byte[] heic() {
        return joined(
                new byte[] {0, 0, 0, 24}, text("ftypheic"), new byte[] {0, 0, 0, 0}, text("mif1heic"), new byte[64]);
    }

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] joined(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}

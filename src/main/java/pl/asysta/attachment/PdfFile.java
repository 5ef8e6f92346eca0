package pl.asysta.attachment;

import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;
import pl.asysta.kernel.RuleViolation;

/** A PDF that can be opened without a password, and in which nothing acts or is hidden. */
final class PdfFile {
    private static final Set<String> ACTIONS =
            Set.of("JavaScript", "Launch", "SubmitForm", "ImportData", "GoToE", "RichMediaExecute", "Movie", "Sound");
    private static final Set<String> MOVING = Set.of("RichMedia", "3D", "Movie", "Sound", "Screen");
    private static final COSName XFA = COSName.getPDFName("XFA");
    private static final COSName JAVASCRIPT = COSName.getPDFName("JavaScript");
    private static final int DEEPEST = 200;

    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private PdfFile() {}

    /**
     * How many pages it has.
     *
     * @throws RuleViolation if it cannot be opened, or is more than pages
     */
    static int examine(byte[] content) {
        PdfStreams.examine(content);
        try (var pdf = Loader.loadPDF(content)) {
            new PdfFile().walk(pdf.getDocument());
            return pages(pdf);
        } catch (InvalidPasswordException locked) {
            throw RuleViolation.at("file", "attachment.file.locked");
        } catch (IOException | IllegalArgumentException | ClassCastException unreadable) {
            throw RuleViolation.at("file", "attachment.file.damaged");
        }
    }

    private static int pages(PDDocument pdf) {
        if (pdf.getNumberOfPages() == 0) {
            throw RuleViolation.at("file", "attachment.file.damaged");
        }
        return pdf.getNumberOfPages();
    }

    private void walk(COSDocument document) {
        look(document.getTrailer(), 0);
        for (var key : document.getXrefTable().keySet()) {
            look(document.getObjectFromPool(key).getObject(), 0);
        }
    }

    /** What is referred to stands in the table of the document and is looked at there. */
    private void look(@Nullable COSBase one, int depth) {
        if (one == null || one instanceof COSObject || depth > DEEPEST || !seen.add(one)) {
            return;
        }
        if (one instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                look(array.get(i), depth + 1);
            }
        } else if (one instanceof COSDictionary dictionary) {
            refuseWhatActs(dictionary);
            dictionary.getValues().forEach(value -> look(value, depth + 1));
        }
    }

    private static void refuseWhatActs(COSDictionary one) {
        if (one.containsKey(COSName.JS)
                || one.containsKey(JAVASCRIPT)
                || one.containsKey(XFA)
                || ACTIONS.contains(String.valueOf(one.getNameAsString(COSName.S)))
                || MOVING.contains(String.valueOf(one.getNameAsString(COSName.SUBTYPE)))) {
            throw RuleViolation.at("file", "attachment.file.acts");
        }
        if (one.containsKey(COSName.EF) || "EmbeddedFile".equals(one.getNameAsString(COSName.TYPE))) {
            throw RuleViolation.at("file", "attachment.file.carries");
        }
        if (COSName.IMAGE.equals(one.getCOSName(COSName.SUBTYPE))) {
            PictureFile.refuseLargerThanEver(one.getInt(COSName.WIDTH, 0), one.getInt(COSName.HEIGHT, 0));
        }
    }
}

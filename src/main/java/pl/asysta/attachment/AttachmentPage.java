package pl.asysta.attachment;

import java.util.List;
import java.util.Map;

/**
 * Some of a family's attachments, the last added first.
 *
 * @param number of the page, from 1
 * @param more whether older ones follow
 * @param counts how many the family has of each kind, also beyond this page
 */
public record AttachmentPage(
        List<AttachmentView> attachments, int number, boolean more, Map<AttachmentKind, Integer> counts) {
    /** So many stand on one page. */
    public static final int SIZE = 30;

    /** How many the family has of all kinds. */
    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}

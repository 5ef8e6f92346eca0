package pl.asysta.deadlines;

import pl.asysta.cases.CaseId;

/**
 * The family of a deadline.
 *
 * @param number of its case
 * @param label how it is called in the genitive
 */
public record DueFamily(CaseId id, String number, String label) {
    /** "K.": all of the name that may stand in a mail or in somebody's telephone. */
    public String initial() {
        return label.substring(0, label.offsetByCodePoints(0, 1)) + ".";
    }

    /** An address below that of its case. */
    public String page(String below) {
        return "/cases/" + id.id() + below;
    }
}

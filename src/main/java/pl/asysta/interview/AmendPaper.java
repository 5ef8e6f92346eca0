package pl.asysta.interview;

import java.util.Objects;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.PaperKind;

/**
 * Amend one text of a completed paper.
 *
 * @param opened how many amendments the paper had when it was opened
 * @param field the name of the box
 */
public record AmendPaper(CaseId family, PaperKind paper, int opened, String field, String newText, String reason) {
    /** Nothing may be missing. */
    public AmendPaper {
        Objects.requireNonNull(family);
        Objects.requireNonNull(paper);
        Objects.requireNonNull(field);
        Objects.requireNonNull(newText);
        Objects.requireNonNull(reason);
    }

    /** Whether this amendment says the same, as after a double click. */
    boolean isSaidBy(AmendmentView amendment) {
        return amendment.field().equals(field)
                && amendment.newText().equals(newText)
                && amendment.reason().equals(reason);
    }
}

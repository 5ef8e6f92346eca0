package pl.asysta.closing;

import java.util.Objects;
import pl.asysta.cases.CaseId;

/**
 * Write the end of the work with a family.
 *
 * @param opened the version at which it was opened, or {@link Closings#UNSAVED}
 */
public record WriteClosing(CaseId family, long opened, ClosingText text) {
    /** Family and text may not be missing. */
    public WriteClosing {
        Objects.requireNonNull(family);
        Objects.requireNonNull(text);
    }
}

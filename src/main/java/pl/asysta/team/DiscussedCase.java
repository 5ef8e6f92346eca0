package pl.asysta.team;

import org.jspecify.annotations.Nullable;
import pl.asysta.cases.CaseId;

/**
 * A case of which the team speaks, as a reader may know it: whoever may see the family knows its name, who takes part in
 * the meeting its initial and number, anybody else only that there is one.
 *
 * @param number of the case, or null for whoever neither sees the family nor takes part
 * @param initial of the family, or null likewise
 * @param label how the family is called, or null for whoever may not see it
 */
public record DiscussedCase(
        CaseId family,
        @Nullable String number,
        @Nullable String initial,
        @Nullable String label) {
    /** A case that the reader has not been weighed against yet. */
    static DiscussedCase of(CaseId family, String number, String label) {
        return new DiscussedCase(family, number, label.substring(0, label.offsetByCodePoints(0, 1)) + ".", null);
    }

    /** Whether the reader may see the family. */
    public boolean isVisible() {
        return label != null;
    }

    /** Whether the reader may know at least the number. */
    public boolean isNumbered() {
        return number != null;
    }

    DiscussedCase seenAs(@Nullable String labelForReader, boolean takesPart) {
        boolean numbered = labelForReader != null || takesPart;
        return new DiscussedCase(family, numbered ? number : null, numbered ? initial : null, labelForReader);
    }
}

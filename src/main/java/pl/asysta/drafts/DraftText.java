package pl.asysta.drafts;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * The text of one opened copy of a form.
 *
 * @param sheet the label of the copy in which it was typed
 * @param boxes what was typed, by the name of the box
 * @param at when it was saved as a draft
 */
public record DraftText(String sheet, Map<String, List<String>> boxes, Instant at) {
    /** The text as a form. */
    public TypedForm typed() {
        return new TypedForm(boxes);
    }
}

package pl.asysta.drafts;

import java.util.Map;

/**
 * The draft of the page that is being opened, in its model. Only a page that draws more than its boxes from the form has
 * to ask, the others find the draft in their {@code form} by itself.
 */
public interface FormDraft {
    /** Its name in the model. */
    String ATTRIBUTE = "formDraft";

    /** What the worker typed last on this page, or the form as it is saved when there is nothing newer. */
    <T extends Record> T over(T saved);

    /** The draft in this model; a model without one has nothing newer. */
    static FormDraft of(Map<String, Object> model) {
        return model.get(ATTRIBUTE) instanceof FormDraft draft ? draft : new None();
    }

    /** No draft. */
    record None() implements FormDraft {
        @Override
        public <T extends Record> T over(T saved) {
            return saved;
        }
    }
}

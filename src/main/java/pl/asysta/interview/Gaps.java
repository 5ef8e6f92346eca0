package pl.asysta.interview;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.asysta.kernel.RuleViolation.Sentence;

/** What a paper still lacks on the day it is to be completed; everything is said at once. */
final class Gaps {
    private final List<Sentence> found = new ArrayList<>();

    /** Something must stand in this box. */
    Gaps demand(@Nullable Object value, String field, String messageKey) {
        return demandThat(value != null, field, messageKey);
    }

    /** This must hold, or the sentence stands beside the box. */
    Gaps demandThat(boolean holds, String field, String messageKey, Object... arguments) {
        if (!holds) {
            found.add(new Sentence(field, messageKey, arguments));
        }
        return this;
    }

    /**
     * Says what was found.
     *
     * @throws PaperIncomplete if there was anything
     */
    void refuse() {
        if (!found.isEmpty()) {
            throw new PaperIncomplete(found);
        }
    }
}

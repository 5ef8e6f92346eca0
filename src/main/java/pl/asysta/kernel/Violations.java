package pl.asysta.kernel;

import java.util.ArrayList;
import java.util.List;

/** Everything that is wrong with a form, said at once; nobody has to send it again to learn of the next thing. */
public final class Violations {
    private final List<RuleViolation> found = new ArrayList<>();

    /** One thing more that is wrong, beside this field. */
    public void at(String field, String messageKey, Object... arguments) {
        found.add(RuleViolation.at(field, messageKey, arguments));
    }

    /** One thing more that is wrong, if this check says so. */
    public void of(Runnable check) {
        try {
            check.run();
        } catch (RuleViolation violation) {
            found.add(violation);
        }
    }

    /**
     * Ends the collecting.
     *
     * @throws RuleViolation with all their sentences, when there is one at least
     */
    public void refuse() {
        if (!found.isEmpty()) {
            throw new RuleViolation(
                    found.stream().flatMap(one -> one.sentences().stream()).toList());
        }
    }
}

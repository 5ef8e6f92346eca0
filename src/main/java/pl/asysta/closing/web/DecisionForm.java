package pl.asysta.closing.web;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import pl.asysta.site.Prose;

/** The boxes of the director's decision. */
record DecisionForm(
        long version,

        @NotNull(message = "{closing.form.decision.required}") @Nullable
        Decision decision,

        @Prose @Nullable String remarks,
        @Prose @Nullable String dangerReason) {
    /** What she may decide. */
    enum Decision {
        APPROVE,
        RETURN
    }

    static DecisionForm blank(long version) {
        return new DecisionForm(version, null, null, null);
    }

    /** What one box cannot say alone. */
    static void check(@Nullable DecisionForm form, BindingResult errors) {
        if (form != null && form.decision == Decision.RETURN && form.remarks == null) {
            errors.rejectValue("remarks", "closing.form.remarks.required");
        }
    }
}

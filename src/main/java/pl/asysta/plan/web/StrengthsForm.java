package pl.asysta.plan.web;

import org.jspecify.annotations.Nullable;
import pl.asysta.plan.PlanView;
import pl.asysta.site.Prose;

/** What the family is good at, one thing a line. */
record StrengthsForm(long version, @Prose @Nullable String strengths) {
    static StrengthsForm of(PlanView draft) {
        return new StrengthsForm(draft.version(), draft.strengths());
    }
}

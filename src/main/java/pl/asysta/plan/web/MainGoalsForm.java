package pl.asysta.plan.web;

import org.jspecify.annotations.Nullable;
import pl.asysta.plan.PlanView;
import pl.asysta.site.Prose;

/** What the work is for above all, one goal a line. */
record MainGoalsForm(long version, @Prose @Nullable String mainGoals) {
    static MainGoalsForm of(PlanView draft) {
        return new MainGoalsForm(draft.version(), draft.mainGoals());
    }
}

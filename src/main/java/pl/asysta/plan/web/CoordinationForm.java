package pl.asysta.plan.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.asysta.plan.PlanView;
import pl.asysta.plan.PlanView.Coordination;
import pl.asysta.site.Day;
import pl.asysta.site.Days;
import pl.asysta.site.Prose;
import pl.asysta.site.Words;

/** With which coordinator of foster care the draft was agreed, and with which aid plan it goes. */
record CoordinationForm(
        long version,

        @Day @NotBlank(message = "{plan.form.on.required}") @Nullable
        String on,

        @NotBlank(message = "{plan.form.coordinator.required}") @Size(max = 200, message = "{form.too-long}") @Nullable
        String coordinator,

        @NotBlank(message = "{plan.form.aidPlan.required}") @Size(max = 200, message = "{form.too-long}") @Nullable
        String aidPlan,

        @Prose @Nullable String words) {
    static CoordinationForm of(PlanView draft, Words today) {
        return saved(draft)
                .orElseGet(() -> new CoordinationForm(draft.version(), Days.typed(today.today()), null, null, null));
    }

    static Optional<CoordinationForm> saved(PlanView draft) {
        return Optional.ofNullable(draft.coordination())
                .map(made -> new CoordinationForm(
                        draft.version(), Days.typed(made.on()), made.coordinator(), made.aidPlan(), made.words()));
    }

    Coordination toCoordination() {
        return new Coordination(Days.of(on), String.valueOf(coordinator), String.valueOf(aidPlan), words);
    }
}

package pl.asysta.plan.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.asysta.plan.PlanView;
import pl.asysta.plan.PlanView.Consultation;
import pl.asysta.site.Day;
import pl.asysta.site.Days;
import pl.asysta.site.Prose;
import pl.asysta.site.Words;
import pl.asysta.staff.WorkerId;

/** When and with which social worker the draft was talked over. */
record ConsultationForm(
        long version,

        @Day @NotBlank(message = "{plan.form.on.required}") @Nullable
        String on,

        @NotNull(message = "{plan.form.with.required}") @Nullable
        UUID with,

        @Prose @Nullable String words) {
    static ConsultationForm of(PlanView draft, WorkerId socialWorker, Words today) {
        return saved(draft)
                .orElseGet(() ->
                        new ConsultationForm(draft.version(), Days.typed(today.today()), socialWorker.id(), null));
    }

    static Optional<ConsultationForm> saved(PlanView draft) {
        return Optional.ofNullable(draft.consultation())
                .map(made -> new ConsultationForm(
                        draft.version(), Days.typed(made.on()), made.with().id(), made.words()));
    }

    Consultation toConsultation() {
        return new Consultation(Days.of(on), new WorkerId(Objects.requireNonNull(with)), words);
    }
}

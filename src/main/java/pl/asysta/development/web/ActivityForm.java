package pl.asysta.development.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import pl.asysta.development.ActivityDetails;
import pl.asysta.development.ActivityKind;
import pl.asysta.development.ActivityView;
import pl.asysta.development.Participant;
import pl.asysta.site.Day;
import pl.asysta.site.Days;
import pl.asysta.staff.WorkerId;

/**
 * The boxes of supervision or of a training.
 *
 * @param kind of supervision; a training has none
 * @param endsOn of a training of several days
 * @param hours "1,5" or "1.5"
 */
record ActivityForm(
        long version,
        @NotNull @Nullable UUID token,
        @Nullable ActivityKind kind,

        @NotBlank(message = "{development.form.topic.required}") @Size(max = 300, message = "{form.too-long}") @Nullable
        String topic,

        @NotBlank(message = "{development.form.provider.required}")
        @Size(max = 200, message = "{form.too-long}")
        @Nullable
        String provider,

        @NotBlank(message = "{development.form.startsOn.required}") @Day @Nullable
        String startsOn,

        @Day @Nullable String endsOn,

        @NotBlank(message = "{development.form.hours.required}")
        @Pattern(regexp = "\\s*\\d{1,3}([.,]\\d{1,2})?\\s*", message = "{development.form.hours.unreadable}")
        @Nullable
        String hours,

        List<UUID> participants,
        List<UUID> certificates) {
    /** No tick is no null. */
    ActivityForm {
        participants = ticked(participants);
        certificates = ticked(certificates);
    }

    static ActivityForm blank() {
        return new ActivityForm(0, UUID.randomUUID(), null, null, null, null, null, null, List.of(), List.of());
    }

    /** What is on record, in a form that bears this token. */
    static ActivityForm of(ActivityView activity, @Nullable UUID token) {
        var details = activity.details();
        return new ActivityForm(
                activity.version(),
                token,
                details.kind(),
                details.topic(),
                details.provider(),
                Days.typed(details.startsOn()),
                details.endsOn().equals(details.startsOn()) ? null : Days.typed(details.endsOn()),
                details.hours().toPlainString().replace('.', ','),
                details.participants().stream().map(one -> one.worker().id()).toList(),
                details.participants().stream()
                        .filter(Participant::certificateKept)
                        .map(one -> one.worker().id())
                        .toList());
    }

    /** What one box cannot say alone. */
    static void check(@Nullable ActivityForm form, boolean training, BindingResult errors) {
        if (form == null || errors.getTarget() == null) {
            return;
        }
        if (!training && (form.kind == null || !form.kind.isSupervision())) {
            errors.rejectValue("kind", "development.form.kind.required");
        }
        if (training && !form.participants.containsAll(form.certificates)) {
            errors.rejectValue("certificates", "development.form.certificates.strangers");
        }
    }

    ActivityDetails details(boolean training) {
        var from = Days.of(startsOn);
        return new ActivityDetails(
                training ? ActivityKind.TRAINING : Objects.requireNonNull(kind),
                Objects.requireNonNull(topic),
                Objects.requireNonNull(provider),
                from,
                training ? Days.read(endsOn).orElse(from) : from,
                new BigDecimal(Objects.requireNonNull(hours).strip().replace(',', '.')),
                participants.stream()
                        .map(id -> new Participant(new WorkerId(id), training && certificates.contains(id)))
                        .toList());
    }

    private static List<UUID> ticked(@Nullable List<UUID> ids) {
        return ids == null
                ? List.of()
                : ids.stream().filter(Objects::nonNull).distinct().sorted().toList();
    }
}

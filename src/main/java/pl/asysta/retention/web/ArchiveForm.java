package pl.asysta.retention.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import pl.asysta.retention.ArchiveAnswer;
import pl.asysta.site.Day;
import pl.asysta.site.Days;

/** The boxes of what the State Archive answered. */
record ArchiveForm(
        @NotBlank(message = "{disposal.form.consent.number.required}")
        @Size(max = 100, message = "{disposal.form.number.long}")
        @Nullable
        String consentNumber,

        @NotBlank(message = "{disposal.form.consent.on.required}") @Day @Nullable
        String consentOn,

        @Size(max = 100, message = "{disposal.form.number.long}") @Nullable
        String opinionNumber,

        @Day @Nullable String opinionOn) {
    static ArchiveForm of(@Nullable ArchiveAnswer answer) {
        return answer == null
                ? new ArchiveForm(null, null, null, null)
                : new ArchiveForm(
                        answer.consentNumber(),
                        Days.typed(answer.consentOn()),
                        answer.opinionNumber(),
                        Days.typed(answer.opinionOn()));
    }

    /** An opinion has a number and a day, or it is none. */
    void check(BindingResult errors) {
        if (opinionNumber != null && opinionOn == null) {
            errors.rejectValue("opinionOn", "disposal.form.opinion.on.required");
        }
        if (opinionNumber == null && opinionOn != null) {
            errors.rejectValue("opinionNumber", "disposal.form.opinion.number.required");
        }
    }

    ArchiveAnswer toAnswer() {
        return new ArchiveAnswer(
                String.valueOf(consentNumber),
                Days.of(consentOn),
                opinionNumber,
                opinionOn == null ? null : Days.of(opinionOn));
    }
}

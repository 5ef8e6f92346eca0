package pl.asysta.intervention.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import pl.asysta.cases.CaseId;
import pl.asysta.intervention.AddNotice;
import pl.asysta.intervention.NewNotice;
import pl.asysta.intervention.NotifiedBody;
import pl.asysta.site.Days;
import pl.asysta.site.Times;

/** The boxes of a notice that was given later on. */
record NoticeForm(
        @Nullable UUID token,

        @NotNull(message = "{intervention.form.body.required}") @Nullable
        NotifiedBody body,

        @NotBlank(message = "{intervention.form.day.required}") @Nullable
        String day,

        @NotBlank(message = "{intervention.form.hour.required}")
        @Pattern(regexp = Times.READABLE, message = "{form.hour.unreadable}")
        @Nullable
        String hour,

        @Size(max = 200, message = "{form.too-long}") @Nullable
        String receiver) {
    /** A notice that is given now. */
    static NoticeForm begun(@Nullable NotifiedBody body, Clock clock) {
        return new NoticeForm(null, body, Days.typed(LocalDate.now(clock)), Times.typed(LocalTime.now(clock)), null);
    }

    static void check(@Nullable NoticeForm form, Clock clock, BindingResult errors) {
        if (form != null
                && errors.getTarget() != null
                && form.day != null
                && form.moment().on(clock).isEmpty()) {
            errors.rejectValue("day", "form.day.unreadable");
        }
    }

    AddNotice toCommand(CaseId family, int number, Clock clock) {
        return new AddNotice(
                token == null ? UUID.randomUUID() : token,
                family,
                number,
                new NewNotice(
                        "hour", Objects.requireNonNull(body), moment().at(clock).orElseThrow(), receiver));
    }

    private TypedMoment moment() {
        return new TypedMoment(day, hour);
    }
}

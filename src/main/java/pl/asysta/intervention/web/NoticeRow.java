package pl.asysta.intervention.web;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import pl.asysta.intervention.NewNotice;
import pl.asysta.intervention.NotifiedBody;
import pl.asysta.site.Times;

/**
 * A row of boxes that says who was told.
 *
 * @param day the day of the danger where it is left empty
 */
record NoticeRow(
        @Nullable NotifiedBody body,

        @Size(max = 200, message = "{form.too-long}") @Nullable
        String receiver,

        @Nullable String day,

        @Pattern(regexp = Times.READABLE, message = "{form.hour.unreadable}") @Nullable
        String hour) {
    static final NoticeRow BLANK = new NoticeRow(null, null, null, null);

    boolean isBlank() {
        return equals(BLANK);
    }

    /** What is amiss with it. */
    void check(String path, Clock clock, Errors errors) {
        if (isBlank()) {
            return;
        }
        if (body == null) {
            errors.rejectValue(path + "body", "intervention.form.body.required");
        }
        if (hour == null) {
            errors.rejectValue(path + "hour", "intervention.form.hour.required");
        }
        if (day != null && moment().on(clock).isEmpty()) {
            errors.rejectValue(path + "day", "form.day.unreadable");
        }
    }

    NewNotice toNotice(String path, TypedMoment seen, Clock clock) {
        return new NewNotice(
                path + "hour",
                Objects.requireNonNull(body),
                moment().orOn(seen).at(clock).orElseThrow(),
                receiver);
    }

    private TypedMoment moment() {
        return new TypedMoment(day, hour);
    }
}

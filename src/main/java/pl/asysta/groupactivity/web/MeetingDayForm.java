package pl.asysta.groupactivity.web;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import pl.asysta.site.Day;

/** Of which day a meeting is to be recorded. */
record MeetingDayForm(
        @NotBlank(message = "{group.form.heldOn.required}") @Day @Nullable
        String heldOn) {
    static final MeetingDayForm BLANK = new MeetingDayForm(null);
}

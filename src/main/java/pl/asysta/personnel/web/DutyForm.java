package pl.asysta.personnel.web;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import pl.asysta.personnel.DutyHours;

/** One row of duty hours; a row with nothing in it is no duty. */
record DutyForm(
        @Nullable DayOfWeek weekday,

        @Pattern(regexp = HOUR, message = "{personnel.form.hour.unreadable}") @Nullable
        String starts,

        @Pattern(regexp = HOUR, message = "{personnel.form.hour.unreadable}") @Nullable
        String ends,

        @Size(max = 20, message = "{form.too-long}") @Nullable
        String room) {
    static final DutyForm BLANK = new DutyForm(null, null, null, null);
    private static final String HOUR = "\\s*([01]?\\d|2[0-3])[:.][0-5]\\d\\s*";

    static DutyForm of(DutyHours duty) {
        return new DutyForm(
                duty.weekday(), DutyHours.written(duty.starts()), DutyHours.written(duty.ends()), duty.room());
    }

    public boolean isBlank() {
        return weekday == null && starts == null && ends == null && room == null;
    }

    /** A row with something in it wants a day and two hours. */
    void check(String path, Errors errors) {
        if (isBlank()) {
            return;
        }
        if (weekday == null) {
            errors.rejectValue(path + ".weekday", "personnel.form.weekday.required");
        }
        if (starts == null) {
            errors.rejectValue(path + ".starts", "personnel.form.starts.required");
        }
        if (ends == null) {
            errors.rejectValue(path + ".ends", "personnel.form.ends.required");
        }
        if (hour(starts).isPresent()
                && hour(ends).isPresent()
                && !hour(ends).get().isAfter(hour(starts).get())) {
            errors.rejectValue(path + ".ends", "personnel.duty-ends-before-start");
        }
    }

    /** The duty, once the row is in order. */
    Optional<DutyHours> duty() {
        var from = hour(starts);
        var to = hour(ends);
        return weekday == null || from.isEmpty() || to.isEmpty() || !to.get().isAfter(from.get())
                ? Optional.empty()
                : Optional.of(new DutyHours(weekday, from.get(), to.get(), room == null ? null : room.strip()));
    }

    private static Optional<LocalTime> hour(@Nullable String text) {
        if (text == null || !text.matches(HOUR)) {
            return Optional.empty();
        }
        var parts = text.strip().split("[:.]");
        return Optional.of(LocalTime.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1])));
    }
}

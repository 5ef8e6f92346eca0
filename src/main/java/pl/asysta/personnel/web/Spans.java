package pl.asysta.personnel.web;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import pl.asysta.site.Days;

/** Two boxes with the first and the last day of something. */
final class Spans {
    private Spans() {}

    /** Refuses a last day before the first one, beside the box of the last day. */
    static void check(@Nullable String from, @Nullable String until, String box, Errors errors) {
        var first = Days.read(from);
        var last = Days.read(until);
        if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
            errors.rejectValue(box, "personnel.ends-before-start");
        }
    }
}

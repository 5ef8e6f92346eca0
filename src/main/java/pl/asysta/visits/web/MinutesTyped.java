package pl.asysta.visits.web;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * How it is typed for how long a meeting took: at least a minute, at most a day.
 *
 * @param chosen one of the usual durations, or {@link EntryForm#OTHER}
 * @param other typed for another duration
 */
record MinutesTyped(@Nullable String chosen, @Nullable String other) {
    private static final String READABLE = "\\s*(?:[1-9]\\d{0,2}|1[0-3]\\d{2}|14[0-3]\\d|1440)\\s*";

    void check(Errors errors) {
        var text = text();
        if (text != null && !text.matches(READABLE)) {
            errors.rejectValue("minutes", "card.form.minutes.wrong");
        }
    }

    /** How many, or null when nobody says or it cannot be read. */
    @Nullable
    Integer count() {
        var text = text();
        return text == null || !text.matches(READABLE) ? null : Integer.valueOf(text.strip());
    }

    private @Nullable String text() {
        return EntryForm.OTHER.equals(chosen) ? other : chosen;
    }
}

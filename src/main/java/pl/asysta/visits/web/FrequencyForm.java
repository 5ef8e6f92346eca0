package pl.asysta.visits.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How many visits a month are planned. */
record FrequencyForm(
        @NotBlank(message = "{calendar.frequency.wrong}")
        @Pattern(regexp = "\\s*([1-9]|[12]\\d|30)?\\s*", message = "{calendar.frequency.wrong}")
        @Nullable
        String perMonth) {
    static FrequencyForm of(Optional<Integer> perMonth) {
        return new FrequencyForm(perMonth.map(String::valueOf).orElse(null));
    }

    int times() {
        return Integer.parseInt(String.valueOf(perMonth).strip());
    }
}

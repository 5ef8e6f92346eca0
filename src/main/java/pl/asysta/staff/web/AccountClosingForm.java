package pl.asysta.staff.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The end of an account. */
record AccountClosingForm(
        @NotBlank(message = "{accounts.closing.because.required}")
        @Size(max = 500, message = "{form.too-long}")
        @Nullable
        String because,

        @Nullable Boolean despite) {
    /** Whether she is to go even with work in her hands; a mark that is missing says no. */
    public boolean goesOn() {
        return Boolean.TRUE.equals(despite);
    }
}

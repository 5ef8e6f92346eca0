package pl.asysta.centre.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pl.asysta.centre.PracticeSettings.Setting;
import pl.asysta.site.Day;
import pl.asysta.site.Days;
import pl.asysta.statute.Term;

/** Another term of practice, from a day on. */
record TermForm(
        @NotBlank(message = "{settings.form.from.required}") @Day(future = true) @Nullable
        String from,

        @NotBlank(message = "{settings.form.amount.required}")
        @Pattern(regexp = "[1-9]\\d{0,2}", message = "{settings.form.amount.wrong}")
        @Nullable
        String amount,

        @NotNull(message = "{settings.form.unit.required}") Term.@Nullable Unit unit) {
    /** A unit that the page does not offer is none. */
    TermForm {
        unit = unit != null && Term.Unit.OF_PRACTICE.contains(unit) ? unit : null;
    }

    static TermForm of(Setting setting, String today) {
        return new TermForm(
                today, Integer.toString(setting.now().amount()), setting.now().unit());
    }

    Term toTerm() {
        return new Term(Integer.parseInt(String.valueOf(amount)), Objects.requireNonNull(unit));
    }

    java.time.LocalDate firstDay() {
        return Days.of(from);
    }
}

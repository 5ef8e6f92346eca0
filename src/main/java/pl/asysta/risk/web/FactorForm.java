package pl.asysta.risk.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import pl.asysta.risk.DraftFactorView;
import pl.asysta.risk.FactorGroup;
import pl.asysta.risk.FactorWords;

/** One factor of the draft, as the administrator words it. */
record FactorForm(
        long version,

        @NotNull(message = "{risk.factor.group.required}") @Nullable
        FactorGroup group,

        @NotBlank(message = "{risk.factor.name.required}") @Size(max = 120, message = "{form.too-long}") @Nullable
        String name,

        @Size(max = 200, message = "{form.too-long}") @Nullable
        String hint,

        @NotBlank(message = "{risk.factor.level0.required}") @Size(max = 500, message = "{form.too-long}") @Nullable
        String level0,

        @NotBlank(message = "{risk.factor.level1.required}") @Size(max = 500, message = "{form.too-long}") @Nullable
        String level1,

        @NotBlank(message = "{risk.factor.level2.required}") @Size(max = 500, message = "{form.too-long}") @Nullable
        String level2,

        @NotBlank(message = "{risk.factor.level3.required}") @Size(max = 500, message = "{form.too-long}") @Nullable
        String level3,

        @Pattern(regexp = "[1-3]", message = "{risk.factor.critical.unreadable}") @Nullable
        String criticalFrom) {
    static FactorForm blank(@Nullable FactorGroup group) {
        return new FactorForm(-1, group, null, null, null, null, null, null, null);
    }

    static FactorForm of(DraftFactorView drafted) {
        var factor = drafted.factor();
        return new FactorForm(
                drafted.version(),
                factor.group(),
                factor.name(),
                factor.hint().isEmpty() ? null : factor.hint(),
                factor.definition(0),
                factor.definition(1),
                factor.definition(2),
                factor.definition(3),
                factor.criticalFrom() == null ? null : factor.criticalFrom().toString());
    }

    /** What one box alone cannot say: a factor that protects the family is never critical. */
    static void check(@Nullable FactorForm form, Errors errors) {
        if (form != null && form.group() == FactorGroup.PROTECTIVE && form.criticalFrom() != null) {
            errors.rejectValue("criticalFrom", "risk.factor.protective-critical");
        }
    }

    FactorWords words() {
        return new FactorWords(
                Objects.requireNonNull(group),
                text(name),
                hint == null ? "" : hint.strip(),
                List.of(text(level0), text(level1), text(level2), text(level3)),
                criticalFrom == null ? null : Integer.valueOf(criticalFrom));
    }

    private static String text(@Nullable String box) {
        return Objects.requireNonNull(box).strip();
    }
}

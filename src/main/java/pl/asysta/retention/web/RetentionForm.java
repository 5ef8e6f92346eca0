package pl.asysta.retention.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import pl.asysta.retention.DocumentKind;
import pl.asysta.retention.RetentionCategory;
import pl.asysta.retention.RetentionSetting;
import pl.asysta.retention.RetentionTerm;
import pl.asysta.retention.SetRetention;
import pl.asysta.site.Day;
import pl.asysta.site.Days;

/** The boxes of how long papers of one kind are kept. */
record RetentionForm(
        @NotBlank(message = "{retention.form.from.required}") @Day(future = true) @Nullable
        String from,

        @NotBlank(message = "{retention.form.symbol.required}")
        @Pattern(regexp = "[0-9A-Z][0-9A-Z./-]{0,19}", message = "{retention.form.symbol.wrong}")
        @Nullable
        String symbol,

        @NotBlank(message = "{retention.form.category.required}") @Nullable
        String category,

        @Nullable String years) {
    /** As it holds today, or blank. */
    static RetentionForm of(RetentionSetting setting, LocalDate today) {
        return setting.on(today)
                .map(rule -> new RetentionForm(
                        Days.typed(today),
                        rule.symbol(),
                        rule.term().category().name(),
                        rule.term().years() == null ? null : rule.term().years().toString()))
                .orElse(new RetentionForm(null, null, null, null));
    }

    /** What the boxes say only together: a category that there is, with years where it ends and without where it does not. */
    void check(BindingResult errors) {
        var known = chosen();
        if (known.isEmpty()) {
            if (!errors.hasFieldErrors("category")) {
                errors.rejectValue("category", "retention.form.category.unknown");
            }
        } else if (!known.get().ends()) {
            if (years != null) {
                errors.rejectValue("years", "retention.form.years.of-a");
            }
        } else if (years == null) {
            errors.rejectValue("years", "retention.form.years.required");
        } else if (number().isEmpty()) {
            errors.rejectValue(
                    "years",
                    "retention.form.years.wrong",
                    new Object[] {RetentionTerm.FEWEST_YEARS, RetentionTerm.MOST_YEARS},
                    null);
        }
    }

    SetRetention toCommand(DocumentKind kind) {
        return new SetRetention(
                kind,
                Days.of(from),
                String.valueOf(symbol),
                new RetentionTerm(chosen().orElseThrow(), number().orElse(null)));
    }

    private Optional<RetentionCategory> chosen() {
        return Arrays.stream(RetentionCategory.values())
                .filter(one -> one.name().equals(String.valueOf(category).toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    private Optional<Integer> number() {
        return Optional.ofNullable(years)
                .filter(text -> text.matches("\\d{1,3}"))
                .map(Integer::valueOf)
                .filter(number -> number >= RetentionTerm.FEWEST_YEARS && number <= RetentionTerm.MOST_YEARS);
    }
}

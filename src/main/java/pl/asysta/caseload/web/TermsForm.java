package pl.asysta.caseload.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import pl.asysta.caseload.Allowance;
import pl.asysta.caseload.PersonalTerms;
import pl.asysta.caseload.SetTerms;
import pl.asysta.site.Day;
import pl.asysta.site.Days;
import pl.asysta.staff.WorkerId;

/** The boxes of terms agreed with an assistant. */
record TermsForm(
        @NotBlank(message = "{terms.form.from.required}") @Day(future = true) @Nullable
        String from,

        @Day(future = true) @Nullable String to,

        @NotBlank(message = "{caseload.terms.working-time}")
        @Pattern(regexp = "\\s*[01]([,.]\\d{1,2})?\\s*", message = "{caseload.terms.working-time}")
        @Nullable
        String workingTime,

        @Pattern(regexp = "\\s*\\d{1,2}\\s*", message = "{terms.form.ownLimit.number}") @Nullable
        String ownLimit,

        @NotBlank(message = "{terms.form.reason.required}") @Size(max = 4000, message = "{form.too-long}") @Nullable
        String reason) {
    /** What holds now, from today on. */
    static TermsForm of(Allowance now, String today) {
        PersonalTerms terms = now.terms();
        return new TermsForm(
                today,
                null,
                now.workingTime().stripTrailingZeros().toPlainString().replace('.', ','),
                terms == null || terms.ownLimit() == null ? null : String.valueOf(terms.ownLimit()),
                null);
    }

    SetTerms toCommand(WorkerId assistant) {
        return new SetTerms(
                assistant,
                Days.of(from),
                Days.read(to).orElse(null),
                new BigDecimal(String.valueOf(workingTime).strip().replace(',', '.')),
                ownLimit == null ? null : Integer.valueOf(ownLimit.strip()),
                String.valueOf(reason));
    }
}

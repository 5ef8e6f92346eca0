package pl.asysta.centre.web;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import pl.asysta.centre.Declaration;
import pl.asysta.site.Day;
import pl.asysta.site.Days;

/** What the centre says of itself in the accessibility declaration. */
record DeclarationForm(
        @NotBlank(message = "{declaration.contact.required}")
        @Size(max = 200, message = "{declaration.too-long}")
        @Nullable
        String contact,

        @NotBlank(message = "{declaration.email.required}")
        @Size(max = 254, message = "{declaration.too-long}")
        @Email(message = "{declaration.email.wrong}")
        @Nullable
        String email,

        @NotBlank(message = "{declaration.phone.required}")
        @Pattern(regexp = "[+()\\d \\-.,a-z]{9,40}|\\s*", message = "{declaration.phone.wrong}")
        @Nullable
        String phone,

        @NotBlank(message = "{declaration.building.required}")
        @Size(max = 4000, message = "{declaration.too-long}")
        @Nullable
        String building,

        @NotBlank(message = "{declaration.drawn-up.required}") @Day @Nullable
        String drawnUpOn,

        @NotBlank(message = "{declaration.reviewed.required}") @Day @Nullable
        String reviewedOn) {
    static DeclarationForm of(Declaration declaration) {
        return new DeclarationForm(
                declaration.contact(),
                declaration.email(),
                declaration.phone(),
                declaration.building(),
                Days.typed(declaration.drawnUpOn()),
                Days.typed(declaration.reviewedOn()));
    }

    /** The first one, made today. */
    static DeclarationForm first(LocalDate today) {
        return new DeclarationForm(null, null, null, null, Days.typed(today), Days.typed(today));
    }

    /** Says beside its box what one box alone cannot say. */
    static void check(@Nullable DeclarationForm form, BindingResult errors) {
        if (form != null && !errors.hasErrors() && Days.of(form.reviewedOn()).isBefore(Days.of(form.drawnUpOn()))) {
            errors.rejectValue("reviewedOn", "declaration.reviewed.before");
        }
    }

    Declaration toDeclaration() {
        return new Declaration(
                String.valueOf(contact).strip(),
                String.valueOf(email).strip(),
                String.valueOf(phone).strip(),
                String.valueOf(building).strip(),
                Days.of(drawnUpOn),
                Days.of(reviewedOn));
    }
}

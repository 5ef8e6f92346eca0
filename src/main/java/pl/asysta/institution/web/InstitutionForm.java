package pl.asysta.institution.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.asysta.institution.CorrectInstitution;
import pl.asysta.institution.EnterInstitution;
import pl.asysta.institution.InstitutionDetails;
import pl.asysta.institution.InstitutionKind;
import pl.asysta.institution.InstitutionView;
import pl.asysta.site.Prose;

/** The boxes of an institution; a token when it is new, a version when it is put right. */
record InstitutionForm(
        @Nullable UUID token,
        @Nullable Long version,

        @NotBlank(message = "{institution.form.name.required}") @Size(max = 200, message = "{form.too-long}") @Nullable
        String name,

        @NotNull(message = "{institution.form.kind.required}") @Nullable
        InstitutionKind kind,

        @Size(max = 200, message = "{form.too-long}") @Nullable
        String address,

        @Size(max = 60, message = "{form.too-long}") @Nullable
        String phone,

        @Prose @Nullable String notes) {
    static InstitutionForm blank() {
        return new InstitutionForm(UUID.randomUUID(), null, null, null, null, null, null);
    }

    static InstitutionForm of(InstitutionView institution) {
        var details = institution.details();
        return new InstitutionForm(
                null,
                institution.version(),
                details.name(),
                details.kind(),
                details.address(),
                details.phone(),
                details.notes());
    }

    EnterInstitution toEnter() {
        return new EnterInstitution(token == null ? UUID.randomUUID() : token, details());
    }

    CorrectInstitution toCorrect(UUID institution) {
        return new CorrectInstitution(institution, version == null ? -1 : version, details());
    }

    private InstitutionDetails details() {
        return new InstitutionDetails(
                Objects.requireNonNull(name).strip(), Objects.requireNonNull(kind), address, phone, notes);
    }
}

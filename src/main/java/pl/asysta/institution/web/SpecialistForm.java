package pl.asysta.institution.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.PersonId;
import pl.asysta.institution.ReferToSpecialist;
import pl.asysta.institution.SpecialistService;
import pl.asysta.site.Day;
import pl.asysta.site.Days;
import pl.asysta.site.Prose;

/** The boxes of a referral to a specialist. */
record SpecialistForm(
        @Nullable UUID token,

        @NotNull(message = "{institution.specialist.person.required}") @Nullable
        UUID person,

        @NotNull(message = "{institution.specialist.service.required}") @Nullable
        SpecialistService service,

        @Nullable UUID institution,

        @NotBlank(message = "{institution.specialist.referredOn.required}") @Day @Nullable
        String referredOn,

        @NotBlank(message = "{institution.specialist.reason.required}") @Prose @Nullable
        String reason) {
    static SpecialistForm blank(LocalDate today) {
        return new SpecialistForm(UUID.randomUUID(), null, null, null, Days.typed(today), null);
    }

    ReferToSpecialist toCommand(CaseId family) {
        return new ReferToSpecialist(
                token == null ? UUID.randomUUID() : token,
                family,
                new PersonId(Objects.requireNonNull(person)),
                Objects.requireNonNull(service),
                institution,
                Days.of(referredOn),
                Objects.requireNonNull(reason));
    }
}

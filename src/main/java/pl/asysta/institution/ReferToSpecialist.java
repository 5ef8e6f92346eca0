package pl.asysta.institution;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.PersonId;

/**
 * Refer a member of a family to a specialist.
 *
 * @param token of the form, so that it is carried out once
 * @param institution where, or null when it is not known
 */
public record ReferToSpecialist(
        UUID token,
        CaseId family,
        PersonId person,
        SpecialistService service,
        @Nullable UUID institution,
        LocalDate referredOn,
        String reason) {}

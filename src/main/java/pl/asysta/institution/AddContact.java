package pl.asysta.institution;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.PersonId;

/**
 * Note whom a family meets in an institution.
 *
 * @param token of the form, so that it is carried out once
 * @param about the member of the family whom it concerns, or null for all of it
 */
public record AddContact(
        UUID token,
        CaseId family,
        UUID institution,
        String who,
        @Nullable String phone,
        @Nullable PersonId about,
        @Nullable String note) {}

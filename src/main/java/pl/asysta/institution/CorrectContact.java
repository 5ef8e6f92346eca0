package pl.asysta.institution;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.PersonId;

/**
 * Put right what is on record of a contact.
 *
 * @param opened the version at which it was opened
 * @param about the member of the family whom it concerns, or null for all of it
 */
public record CorrectContact(
        CaseId family,
        UUID contact,
        long opened,
        UUID institution,
        String who,
        @Nullable String phone,
        @Nullable PersonId about,
        @Nullable String note) {}

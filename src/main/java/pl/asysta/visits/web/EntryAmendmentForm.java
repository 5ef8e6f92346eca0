package pl.asysta.visits.web;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.CaseId;
import pl.asysta.site.Prose;
import pl.asysta.visits.AmendEntry;
import pl.asysta.visits.EntryId;

/**
 * The boxes of an amendment of an entry.
 *
 * @param version how many amendments the entry had when it was opened
 */
record EntryAmendmentForm(
        long version,

        @NotBlank(message = "{card.form.amendment.required}") @Prose @Nullable
        String words,

        @NotBlank(message = "{amendment.form.reason.required}") @Prose @Nullable
        String reason) {
    AmendEntry toCommand(CaseId family, EntryId entry) {
        return new AmendEntry(family, entry, (int) version, String.valueOf(words), String.valueOf(reason));
    }
}

package pl.asysta.attachment;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.PersonId;

/**
 * Put a scan or a file into the file of a family.
 *
 * @param token of the form, so that it is carried out once
 * @param datedOn the day that stands on the paper, or null where none does
 * @param person whom it is about, or null for the whole family
 * @param again whether the family may have the same content twice
 */
public record AddAttachment(
        CaseId family,
        UUID token,
        AttachmentKind kind,
        String title,
        @Nullable LocalDate datedOn,
        @Nullable PersonId person,
        boolean again,
        UploadedFile file) {
    /** Day and person alone may be missing. */
    public AddAttachment {
        Objects.requireNonNull(family);
        Objects.requireNonNull(token);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(title);
        Objects.requireNonNull(file);
    }
}

package pl.asysta.attachment.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import org.springframework.web.multipart.MultipartFile;
import pl.asysta.attachment.AddAttachment;
import pl.asysta.attachment.AttachmentKind;
import pl.asysta.attachment.UploadedFile;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.PersonId;
import pl.asysta.site.Day;
import pl.asysta.site.Days;

/**
 * The boxes of a new attachment.
 *
 * @param again the answer to the question whether the same content is to be there twice
 */
record UploadForm(
        @NotNull @Nullable UUID token,

        @Nullable MultipartFile file,

        @NotNull(message = "{attachment.form.kind.required}") @Nullable
        AttachmentKind kind,

        @NotBlank(message = "{attachment.form.title.required}") @Size(max = 200, message = "{form.too-long}") @Nullable
        String title,

        @Day @Nullable String datedOn,

        @Nullable UUID person,

        @Nullable Boolean again) {
    static UploadForm blank(@Nullable AttachmentKind kind) {
        return new UploadForm(UUID.randomUUID(), null, kind, null, null, null, null);
    }

    /** What a constraint cannot say: without a name no file was chosen. A form that could not be read is refused already. */
    static void check(@Nullable UploadForm form, BindingResult errors) {
        if (form != null && form.sent().isEmpty()) {
            errors.rejectValue("file", "attachment.file.required");
        }
    }

    /** The file, if one was chosen. */
    Optional<UploadedFile> sent() {
        if (file == null
                || file.getOriginalFilename() == null
                || file.getOriginalFilename().isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new UploadedFile(file.getOriginalFilename(), file.getBytes()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    AddAttachment toCommand(CaseId family) {
        return new AddAttachment(
                family,
                Objects.requireNonNull(token),
                Objects.requireNonNull(kind),
                Objects.requireNonNull(title).strip(),
                datedOn == null ? null : Days.of(datedOn),
                person == null ? null : new PersonId(person),
                Boolean.TRUE.equals(again),
                sent().orElseThrow());
    }
}

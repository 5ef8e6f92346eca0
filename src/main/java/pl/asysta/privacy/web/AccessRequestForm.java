package pl.asysta.privacy.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.PersonId;
import pl.asysta.privacy.RegisterAccessRequest;
import pl.asysta.site.Day;
import pl.asysta.site.Days;
import pl.asysta.site.Prose;

/** The boxes of a request for a copy of one's data. */
record AccessRequestForm(
        @NotNull(message = "{privacy.access.person.required}") @Nullable
        UUID person,

        @NotBlank(message = "{privacy.access.on.required}") @Day @Nullable
        String receivedOn,

        @Size(max = 200, message = "{form.too-long}") @Nullable
        String representative,

        @Prose @Nullable String words) {
    static final AccessRequestForm BLANK = new AccessRequestForm(null, null, null, null);

    RegisterAccessRequest toCommand(CaseId family) {
        return new RegisterAccessRequest(
                family, new PersonId(Objects.requireNonNull(person)), Days.of(receivedOn), representative, words);
    }
}

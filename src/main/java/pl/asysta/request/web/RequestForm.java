package pl.asysta.request.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.PersonId;
import pl.asysta.request.FileRequest;
import pl.asysta.request.RequestView;
import pl.asysta.site.Day;
import pl.asysta.site.Days;
import pl.asysta.staff.WorkerId;

/** The boxes of a request for an assistant. */
record RequestForm(
        long version,

        @NotBlank(message = "{request.form.justification.required}")
        @Size(max = 20_000, message = "{form.too-long}")
        @Nullable
        String justification,

        @NotBlank(message = "{request.form.scope.required}") @Size(max = 20_000, message = "{form.too-long}") @Nullable
        String scope,

        @Nullable UUID proposedAssistant,
        @Day @Nullable String consentSignedOn,
        Set<UUID> signatories) {
    RequestForm {
        signatories = signatories == null
                ? Set.of()
                : signatories.stream().filter(Objects::nonNull).collect(Collectors.toUnmodifiableSet());
    }

    /** A new request. */
    static RequestForm blank() {
        return new RequestForm(-1, null, null, null, null, Set.of());
    }

    static RequestForm of(RequestView request) {
        var proposed = request.proposedAssistant();
        return new RequestForm(
                request.version(),
                request.justification(),
                request.scope(),
                proposed == null ? null : proposed.id(),
                null,
                Set.of());
    }

    /** With the consent of another form: it is on file or it is not, but no two texts of it can clash. */
    RequestForm withConsentOf(RequestForm other) {
        return new RequestForm(
                version, justification, scope, proposedAssistant, other.consentSignedOn, other.signatories);
    }

    FileRequest toCommand(CaseId family) {
        return new FileRequest(
                family,
                version,
                String.valueOf(justification),
                String.valueOf(scope),
                proposedAssistant == null ? null : new WorkerId(proposedAssistant),
                Days.read(consentSignedOn).orElse(null),
                signatories.stream().map(PersonId::new).collect(Collectors.toUnmodifiableSet()));
    }
}

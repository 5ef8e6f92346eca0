package pl.asysta.request.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.CaseId;
import pl.asysta.request.FileRequest;
import pl.asysta.request.RequestView;
import pl.asysta.staff.WorkerId;

/** The boxes of a request for an assistant. */
record RequestForm(
        long version,

        @NotBlank(message = "{request.form.justification.required}")
        @Size(max = 20_000, message = "{form.too-long}")
        @Nullable
        String justification,

        @NotBlank(message = "{request.form.expectations.required}")
        @Size(max = 20_000, message = "{form.too-long}")
        @Nullable
        String expectations,

        @NotBlank(message = "{request.form.scope.required}") @Size(max = 20_000, message = "{form.too-long}") @Nullable
        String scope,

        @Nullable UUID proposedAssistant) {
    /** A new request. */
    static RequestForm blank() {
        return new RequestForm(-1, null, null, null, null);
    }

    static RequestForm of(RequestView request) {
        var proposed = request.proposedAssistant();
        return new RequestForm(
                request.version(),
                request.justification(),
                request.expectations(),
                request.scope(),
                proposed == null ? null : proposed.id());
    }

    FileRequest toCommand(CaseId family) {
        return new FileRequest(
                family,
                version,
                String.valueOf(justification),
                expectations,
                String.valueOf(scope),
                proposedAssistant == null ? null : new WorkerId(proposedAssistant));
    }
}

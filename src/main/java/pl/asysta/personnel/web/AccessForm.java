package pl.asysta.personnel.web;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import pl.asysta.personnel.RecordAccess;
import pl.asysta.personnel.RecordAccess.NewAuthorisation;
import pl.asysta.site.Day;
import pl.asysta.site.Days;
import pl.asysta.staff.WorkerId;

/** An authorisation and an undertaking that somebody has on her desk; either may come alone. */
record AccessForm(
        @Size(max = 60, message = "{form.too-long}") @Nullable
        String number,

        @Day(future = true) @Nullable String from,
        @Day(future = true) @Nullable String until,
        @Day @Nullable String signedOn) {
    static AccessForm blank(String today) {
        return new AccessForm(null, today, null, null);
    }

    /** What one box cannot say alone. */
    static void check(@Nullable AccessForm form, Errors errors) {
        if (form != null) {
            form.check(errors);
        }
    }

    private void check(Errors errors) {
        boolean authorised = number != null || until != null;
        if (!authorised && signedOn == null) {
            errors.rejectValue("number", "personnel.access.nothing");
        }
        if (authorised && number == null) {
            errors.rejectValue("number", "personnel.form.number.required");
        }
        if (authorised && from == null) {
            errors.rejectValue("from", "personnel.form.from.required");
        }
        Spans.check(from, until, "until", errors);
    }

    RecordAccess toCommand(WorkerId worker) {
        var authorisation = number == null
                ? null
                : new NewAuthorisation(
                        number.strip(), Days.of(from), Days.read(until).orElse(null));
        return new RecordAccess(worker, authorisation, Days.read(signedOn).orElse(null));
    }
}

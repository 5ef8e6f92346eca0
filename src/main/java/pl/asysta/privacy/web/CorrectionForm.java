package pl.asysta.privacy.web;

import jakarta.validation.constraints.NotBlank;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import pl.asysta.cases.CaseId;
import pl.asysta.privacy.CorrectNotice;
import pl.asysta.privacy.NoticeGiven;
import pl.asysta.privacy.NoticeWay;
import pl.asysta.site.Day;
import pl.asysta.site.Days;
import pl.asysta.site.Prose;

/** The boxes of a correction of a notice that was given. */
record CorrectionForm(
        @Nullable Boolean notGiven,
        @Day @Nullable String givenOn,
        @Nullable NoticeWay way,

        @NotBlank(message = "{privacy.notice.reason.required}") @Prose @Nullable
        String reason) {
    static CorrectionForm of(NoticeGiven given) {
        return new CorrectionForm(false, Days.typed(given.on()), given.way(), null);
    }

    /** A day and a way, unless it was not given. */
    static void check(@Nullable CorrectionForm form, BindingResult errors) {
        if (form == null || errors.getTarget() == null || form.isNotGiven()) {
            return;
        }
        if (form.givenOn == null && !errors.hasFieldErrors("givenOn")) {
            errors.rejectValue("givenOn", "privacy.notice.on.required");
        }
        if (form.way == null && !errors.hasFieldErrors("way")) {
            errors.rejectValue("way", "privacy.notice.way.required");
        }
    }

    private boolean isNotGiven() {
        return Boolean.TRUE.equals(notGiven);
    }

    CorrectNotice toCommand(CaseId family, UUID given) {
        var why = String.valueOf(reason).strip();
        return isNotGiven()
                ? new CorrectNotice(family, given, null, null, why)
                : new CorrectNotice(family, given, Days.of(givenOn), way, why);
    }
}

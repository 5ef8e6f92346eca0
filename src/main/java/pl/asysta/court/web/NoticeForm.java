package pl.asysta.court.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.CaseId;
import pl.asysta.court.SendCourtNotice;
import pl.asysta.site.Day;
import pl.asysta.site.Days;

/** The boxes of a notice that went out. */
record NoticeForm(
        @NotBlank(message = "{court-notice.form.sentOn.required}") @Day @Nullable
        String sentOn,

        @NotBlank(message = "{court-notice.form.letterNumber.required}")
        @Size(max = 60, message = "{form.too-long}")
        @Nullable
        String letterNumber) {
    static final NoticeForm BLANK = new NoticeForm(null, null);

    SendCourtNotice toCommand(CaseId family) {
        return new SendCourtNotice(
                family, Days.of(sentOn), String.valueOf(letterNumber).strip());
    }
}

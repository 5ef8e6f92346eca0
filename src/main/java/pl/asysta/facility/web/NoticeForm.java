package pl.asysta.facility.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.PersonId;
import pl.asysta.facility.FacilityKind;
import pl.asysta.facility.NoticeView;
import pl.asysta.facility.RecordNotice;
import pl.asysta.site.Day;
import pl.asysta.site.Days;

/** The boxes of a facility's notice. */
record NoticeForm(
        long version,

        @NotNull(message = "{facility.form.facility.required}") @Nullable
        FacilityKind facility,

        @NotBlank(message = "{facility.form.leavesOn.required}") @Day(future = true) @Nullable
        String leavesOn,

        @NotNull(message = "{facility.form.parent.required}") @Nullable
        UUID parent) {
    static NoticeForm blank() {
        return new NoticeForm(NoticeView.NONE, null, null, null);
    }

    static NoticeForm of(NoticeView notice) {
        return new NoticeForm(
                notice.version(),
                notice.facility(),
                Days.typed(notice.leavesOn()),
                notice.parent().id());
    }

    RecordNotice toCommand(CaseId family) {
        return new RecordNotice(
                family,
                version,
                Objects.requireNonNull(facility),
                Days.of(leavesOn),
                new PersonId(Objects.requireNonNull(parent)));
    }
}

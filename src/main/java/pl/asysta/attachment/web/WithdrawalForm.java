package pl.asysta.attachment.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pl.asysta.attachment.AttachmentId;
import pl.asysta.attachment.WithdrawAttachment;
import pl.asysta.cases.CaseId;

/** The box of a withdrawal. */
record WithdrawalForm(
        @NotBlank(message = "{attachment.withdrawal.reason.required}")
        @Size(max = 1000, message = "{form.too-long}")
        @Nullable
        String reason) {
    static final WithdrawalForm BLANK = new WithdrawalForm(null);

    WithdrawAttachment toCommand(CaseId family, AttachmentId attachment) {
        return new WithdrawAttachment(
                family, attachment, Objects.requireNonNull(reason).strip());
    }
}

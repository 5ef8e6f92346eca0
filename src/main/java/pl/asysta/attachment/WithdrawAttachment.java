package pl.asysta.attachment;

import java.util.Objects;
import pl.asysta.cases.CaseId;

/** Take an attachment out of use: it stays to be seen that it was there, who withdrew it and why. */
public record WithdrawAttachment(CaseId family, AttachmentId attachment, String reason) {
    /** Nothing may be missing. */
    public WithdrawAttachment {
        Objects.requireNonNull(family);
        Objects.requireNonNull(attachment);
        Objects.requireNonNull(reason);
    }
}

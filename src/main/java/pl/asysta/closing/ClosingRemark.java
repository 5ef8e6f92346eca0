package pl.asysta.closing;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import pl.asysta.staff.WorkerId;

/** Why a director sent it back. */
@Embeddable
record ClosingRemark(
        String words,

        @Embedded @AttributeOverride(name = "id", column = @Column(name = "returned_by"))
        WorkerId returnedBy,

        Instant returnedAt) {
    ClosingView.Remark view() {
        return new ClosingView.Remark(words, returnedBy, returnedAt);
    }
}

package pl.asysta.reply;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.CaseId;

/**
 * Write the answer to a referral, or put on record that it went out.
 *
 * @param opened the version that was on the page, -1 before the first
 * @param number the centre's own; a sent answer has one
 * @param sentOn when it went out, or null to keep a draft
 */
public record WriteReply(
        CaseId family,
        long opened,
        String text,
        @Nullable String number,
        @Nullable LocalDate sentOn) {
    /** Only a draft may lack the number and the day. */
    public WriteReply {
        Objects.requireNonNull(family);
        Objects.requireNonNull(text);
        if (sentOn != null) {
            Objects.requireNonNull(number);
        }
    }
}

package pl.asysta.privacy;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.CaseId;

/**
 * Put right what was put down of a notice.
 *
 * @param given what is wrong
 * @param on the right day, or null if it was not given after all
 * @param way the right one, or null with the day
 */
public record CorrectNotice(
        CaseId family,
        UUID given,
        @Nullable LocalDate on,
        @Nullable NoticeWay way,
        String reason) {
    /** Day and way come together. */
    public CorrectNotice {
        Objects.requireNonNull(family);
        Objects.requireNonNull(given);
        Objects.requireNonNull(reason);
        if ((on == null) != (way == null)) {
            throw new IllegalArgumentException("a day without a way");
        }
    }
}

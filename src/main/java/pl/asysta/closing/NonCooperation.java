package pl.asysta.closing;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How it came that the work ends because the family does not take part in it (S3-30).
 *
 * @param tried what was tried before
 * @param talkOn the day of the talk with the family about it
 * @param talkWith who took part in it
 * @param talkSaid what was said
 */
@Embeddable
public record NonCooperation(
        @Nullable String tried,
        @Nullable LocalDate talkOn,
        @Nullable String talkWith,
        @Nullable String talkSaid) {
    static final NonCooperation NONE = new NonCooperation(null, null, null, null);
}

package pl.asysta.interview;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the register keeps of an environmental interview; a draft may have gaps.
 *
 * @param heldOn the day it was held
 * @param present who was present
 * @param ownWords the family's own words
 */
@Embeddable
public record InterviewText(
        @Nullable LocalDate heldOn,
        @Enumerated(EnumType.STRING) @Nullable Place place,
        @Nullable String present,
        @Nullable String summary,
        @Nullable String needs,
        @Nullable String ownWords,
        @Nullable String strengths,
        @Nullable String conclusions) {
    static final InterviewText EMPTY = new InterviewText(null, null, null, null, null, null, null, null);
}

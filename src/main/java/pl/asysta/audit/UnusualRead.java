package pl.asysta.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is out of the ordinary in a week, and what the officer made of it.
 *
 * @param week its Monday
 * @param worker whose reads they are
 * @param family which one, where it is about one
 * @param initial of its name
 * @param number of its case
 * @param times how often, or how many
 * @param note of the officer, or null as long as she has not looked at it
 * @param answeredBy who wrote it
 */
public record UnusualRead(
        LocalDate week,
        UnusualRule rule,
        UUID worker,
        String name,
        String role,
        @Nullable UUID family,
        @Nullable String initial,
        @Nullable String number,
        int times,
        Instant firstAt,
        Instant lastAt,
        @Nullable String note,
        @Nullable String answeredBy,
        @Nullable Instant answeredAt) {
    /** Whether the officer has looked at it. */
    public boolean isAnswered() {
        return note != null;
    }

    boolean isAbout(UnusualRule which, UUID whose, @Nullable UUID whom) {
        return rule == which && worker.equals(whose) && java.util.Objects.equals(family, whom);
    }
}

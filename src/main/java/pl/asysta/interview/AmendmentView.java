package pl.asysta.interview;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pl.asysta.staff.WorkerId;

/**
 * An amendment as the page of its paper shows it.
 *
 * @param number of the amendment among those of its paper
 * @param field the name of the box
 * @param oldText what stood there, word for word; null if nothing did
 */
public record AmendmentView(
        int number,
        String field,
        @Nullable String oldText,
        String newText,
        String reason,
        WorkerId amendedBy,
        Instant amendedAt) {}

package pl.asysta.team;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What became of a decision at a later meeting.
 *
 * @param dueOn its new day when it goes on, or null
 * @param words why it was dropped, or what was said; may be null
 */
public record Review(
        ReviewOutcome outcome,
        @Nullable LocalDate dueOn,
        @Nullable String words) {}

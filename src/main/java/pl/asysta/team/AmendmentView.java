package pl.asysta.team;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was added to minutes after they were closed.
 *
 * @param item the case that it is about, or null for the meeting as a whole
 */
public record AmendmentView(@Nullable UUID item, String words, String by, Instant at) {}

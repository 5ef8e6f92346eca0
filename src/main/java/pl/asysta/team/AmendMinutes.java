package pl.asysta.team;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Add to minutes that are closed.
 *
 * @param token of the form, so that it is carried out once
 * @param item the case that it is about, or null for the meeting as a whole
 */
public record AmendMinutes(
        UUID token, TeamMeetingId meeting, @Nullable UUID item, String words) {}

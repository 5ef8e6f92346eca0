package pl.asysta.team;

import java.util.List;
import java.util.UUID;

/**
 * Write what was said and decided about one case.
 *
 * @param opened the version that was on the page
 */
public record WriteItemMinutes(
        TeamMeetingId meeting, UUID item, long opened, String minutes, List<NewDecision> decisions) {}

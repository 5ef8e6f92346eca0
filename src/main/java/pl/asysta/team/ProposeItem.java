package pl.asysta.team;

import java.util.UUID;

/**
 * Put a case on the agenda of a meeting.
 *
 * @param token of the form, so that it is carried out once
 * @param number of the case, as somebody typed it
 */
public record ProposeItem(UUID token, TeamMeetingId meeting, String number, String question) {}

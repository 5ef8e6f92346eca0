package pl.asysta.team;

/**
 * Put right when and where a meeting is planned.
 *
 * @param opened the version that was on the page
 */
public record MovePlannedMeeting(TeamMeetingId meeting, long opened, MeetingPlan plan) {}

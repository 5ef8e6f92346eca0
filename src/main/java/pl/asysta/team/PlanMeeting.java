package pl.asysta.team;

import java.util.UUID;

/**
 * Plan a meeting of the team.
 *
 * @param token of the form, so that it is carried out once
 */
public record PlanMeeting(UUID token, MeetingPlan plan) {}

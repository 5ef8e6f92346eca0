package pl.asysta.team;

import java.time.LocalDate;
import java.util.UUID;
import pl.asysta.staff.WorkerId;

/**
 * Take a worker into the team.
 *
 * @param token of the form, so that it is carried out once
 */
public record AddMember(UUID token, WorkerId worker, String duty, boolean chair, LocalDate startsOn) {}

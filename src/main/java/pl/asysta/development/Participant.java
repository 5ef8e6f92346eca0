package pl.asysta.development;

import pl.asysta.staff.WorkerId;

/**
 * An assistant who took part.
 *
 * @param certificateKept whether her certificate lies in her personnel file
 */
public record Participant(WorkerId worker, boolean certificateKept) {}

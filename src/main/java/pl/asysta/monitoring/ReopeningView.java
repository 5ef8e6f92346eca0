package pl.asysta.monitoring;

import java.time.LocalDate;
import pl.asysta.staff.WorkerId;

/**
 * That a case went on again.
 *
 * @param spell of work that began with it
 */
public record ReopeningView(int spell, LocalDate on, String reason, WorkerId by) {}

package pl.asysta.retention;

import java.time.Instant;
import pl.asysta.staff.WorkerId;

/**
 * What somebody did with a list, and when.
 *
 * @param by whose act it is
 * @param name how she is called
 */
public record Act(WorkerId by, String name, Instant at) {}

package pl.asysta.cooperation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.asysta.staff.WorkerId;

/**
 * The joint first visit of a family.
 *
 * @param socialWorker who was there together with the assistant, or null where nobody had to be
 */
public record JointVisitView(
        LocalDate heldOn, WorkerId assistant, @Nullable WorkerId socialWorker) {}

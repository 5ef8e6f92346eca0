package pl.asysta.desk;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.asysta.assignment.EndReason;
import pl.asysta.cases.CaseId;

/**
 * A family that came to an assistant, left her or is with her.
 *
 * @param label how it is called
 * @param day on which it came, or left
 * @param reason why the work ended, or null while it goes on
 */
public record FlowRow(
        CaseId family,
        String number,
        String label,
        String assistant,
        LocalDate day,
        @Nullable EndReason reason) {}

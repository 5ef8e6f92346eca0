package pl.asysta.register;

import org.jspecify.annotations.Nullable;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.PaperKind;
import pl.asysta.statute.Deadline;

/**
 * A family for which a clock has run out, and the director has not said yet that she knows.
 *
 * @param label how the family is called
 * @param assistant who works with it, or null
 * @param deadline that passed
 * @param paper that is missing
 */
public record OverdueFamily(
        CaseId family, String label, @Nullable String assistant, Deadline deadline, PaperKind paper) {}

package pl.asysta.desk;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.CaseId;
import pl.asysta.kernel.PersonName;
import pl.asysta.people.PlacementForm;

/**
 * A child of a family with which an assistant works.
 *
 * @param label how the family is called
 * @param placed the form of the care in which it lives outside the family, or null for a child at home
 */
public record ChildInWork(
        CaseId family,
        String label,
        PersonName name,
        @Nullable LocalDate birthDate,
        String assistant,
        @Nullable PlacementForm placed) {}

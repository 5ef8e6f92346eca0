package pl.asysta.childatrisk;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.CaseId;
import pl.asysta.kernel.PersonName;
import pl.asysta.statute.Deadline;

/**
 * A child in the register of children at risk.
 *
 * @param family how its family is called
 * @param assistant of the family, or null: a child is monitored without one, too
 * @param endedOn or null while it goes on
 * @param next when somebody looks again, or null once it has ended
 */
public record MonitoredChild(
        MonitoringId id,
        PersonName name,
        @Nullable LocalDate birthDate,
        CaseId familyCase,
        String family,
        RiskReason reason,
        @Nullable String assistant,
        LocalDate lastCheckOn,
        LocalDate nextCheckOn,
        @Nullable LocalDate endedOn,
        @Nullable Deadline next) {}

package pl.asysta.childatrisk;

import java.time.LocalDate;
import java.util.Objects;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.PersonId;

/** Begin to monitor a child of a family. */
public record StartMonitoring(
        CaseId family, PersonId child, RiskReason reason, Account account, LocalDate nextCheckOn) {
    /** Nothing may be missing. */
    public StartMonitoring {
        Objects.requireNonNull(family);
        Objects.requireNonNull(child);
        Objects.requireNonNull(reason);
        Objects.requireNonNull(account);
        Objects.requireNonNull(nextCheckOn);
    }
}

package pl.asysta.childatrisk;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.PersonId;
import pl.asysta.staff.WorkerId;

/**
 * The monitoring of a child as a page shows it.
 *
 * @param account what was reported at its start, and by whom
 * @param end or null while it goes on
 * @param entries latest first
 */
public record MonitoringView(
        MonitoringId id,
        CaseId family,
        PersonId child,
        RiskReason reason,
        Account account,
        LocalDate startedOn,
        WorkerId startedBy,
        LocalDate lastCheckOn,
        LocalDate nextCheckOn,
        @Nullable End end,
        List<EntryView> entries) {
    /** Why, when and by whom it was ended. */
    public record End(LocalDate on, EndReason reason, String words, WorkerId by) {}

    /** Whether it goes on. */
    public boolean isOpen() {
        return end == null;
    }

    /** Who wrote the entry from which the next check follows. */
    public WorkerId lastCheckBy() {
        return entries.isEmpty() ? startedBy : entries.get(0).by();
    }
}

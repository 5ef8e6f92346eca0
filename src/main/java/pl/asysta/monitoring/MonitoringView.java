package pl.asysta.monitoring;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.asysta.staff.WorkerId;
import pl.asysta.statute.Deadline;

/**
 * How a family was followed after one spell of work.
 *
 * @param spell of work that ended
 * @param planned the earliest first
 * @param contacts the latest first
 * @param end how it ended, or null while it runs
 */
public record MonitoringView(
        int spell,
        LocalDate workEndedOn,
        List<PlannedContact> planned,
        List<MonitoringContact> contacts,
        @Nullable End end) {
    /** How a monitoring ended. */
    public record End(MonitoringEnd reason, @Nullable String words, LocalDate on, WorkerId by) {}

    /** Whether it still runs. */
    public boolean isOpen() {
        return end == null;
    }

    /** The contacts that are still to be made, the earliest first. */
    public List<Deadline> running() {
        return end != null
                ? List.of()
                : planned.stream()
                        .filter(PlannedContact::isOpen)
                        .map(PlannedContact::deadline)
                        .toList();
    }

    /** Whether every contact that was agreed has been made. */
    public boolean isAllDone() {
        return planned.stream().noneMatch(PlannedContact::isOpen);
    }

    /** Whether a contact says that the family needs an assistant again, and nobody has answered it. */
    public boolean saysReopen() {
        return isOpen() && contacts.stream().anyMatch(MonitoringContact::needsAnswer);
    }
}

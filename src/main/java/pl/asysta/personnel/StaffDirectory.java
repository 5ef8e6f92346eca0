package pl.asysta.personnel;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.staff.Availability;
import pl.asysta.staff.Role;
import pl.asysta.staff.WorkerId;
import pl.asysta.staff.Workers;

/** Who works in the centre, where they sit, how they are called and when they are on duty: for everybody signed in. */
@Service
@Transactional(readOnly = true)
public class StaffDirectory {
    /** So many are shown at once; who looks for one among more types a letter of her name. */
    public static final int MOST = 100;

    private final JdbcClient jdbc;
    private final Workers workers;
    private final Clock clock;

    StaffDirectory(JdbcClient jdbc, Workers workers, Clock clock) {
        this.jdbc = jdbc;
        this.workers = workers;
        this.clock = clock;
    }

    /** Those whose name, title, room or number holds this text, by name; everybody for an empty one. */
    public List<DirectoryEntry> find(String text) {
        var today = LocalDate.now(clock);
        return entries(DirectoryRows.matching(text.strip(), today, MOST + 1, jdbc), workers.hindrances(today));
    }

    /** One worker as the list shows her; nobody where her account is closed. */
    public List<DirectoryEntry> only(WorkerId worker) {
        var today = LocalDate.now(clock);
        return entries(DirectoryRows.of(worker, today, jdbc).stream().toList(), workers.hindrances(today));
    }

    /** The entry of one worker, if her account is open. */
    public Optional<DirectoryEntry> entry(WorkerId worker) {
        return DirectoryRows.of(worker, LocalDate.now(clock), jdbc);
    }

    /** Whom to ask about accounts and papers. */
    public List<DirectoryEntry> administrators() {
        return entries(DirectoryRows.of(Role.ADMINISTRATOR, LocalDate.now(clock), MOST, jdbc), Map.of());
    }

    private List<DirectoryEntry> entries(List<DirectoryEntry> found, Map<WorkerId, Availability> hindrances) {
        var ids = found.stream().map(entry -> entry.worker().id()).toArray(UUID[]::new);
        var duties = DirectoryRows.duties(ids, jdbc);
        return found.stream()
                .map(entry -> new DirectoryEntry(
                        entry.worker(),
                        entry.name(),
                        entry.title(),
                        entry.grade(),
                        entry.contact(),
                        duties.getOrDefault(entry.worker(), List.of()),
                        hindrances
                                .getOrDefault(entry.worker(), Availability.AVAILABLE)
                                .absentUntil()))
                .toList();
    }
}

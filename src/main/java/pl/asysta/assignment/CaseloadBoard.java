package pl.asysta.assignment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.staff.Availability;
import pl.asysta.staff.Role;
import pl.asysta.staff.WorkerId;
import pl.asysta.staff.Workers;
import pl.asysta.statute.StatutoryRules;

/** Who has how many families, on one board: three statements however many assistants there are. */
@Service
@Transactional(readOnly = true)
public class CaseloadBoard {
    private final Workers workers;
    private final StatutoryRules rules;
    private final JdbcClient jdbc;
    private final Clock clock;

    CaseloadBoard(Workers workers, StatutoryRules rules, JdbcClient jdbc, Clock clock) {
        this.workers = workers;
        this.rules = rules;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Every assistant with an open account, by name. */
    public List<AssistantOnBoard> assistants() {
        var today = LocalDate.now(clock);
        int limit = rules.caseloadLimit(today).families();
        var families = families();
        var hindrances = workers.hindrances(today);
        return workers.active(Role.FAMILY_ASSISTANT).stream()
                .map(worker -> new AssistantOnBoard(
                        worker,
                        families.getOrDefault(worker.id(), 0),
                        limit,
                        hindrances.getOrDefault(worker.id(), Availability.AVAILABLE)))
                .toList();
    }

    private Map<WorkerId, Integer> families() {
        var counts = new HashMap<WorkerId, Integer>();
        jdbc.sql(
                        "select assistant_id, count(*) as families from assignment where ended_on is null group by assistant_id")
                .query(row -> {
                    counts.put(new WorkerId(row.getObject("assistant_id", UUID.class)), row.getInt("families"));
                });
        return counts;
    }
}

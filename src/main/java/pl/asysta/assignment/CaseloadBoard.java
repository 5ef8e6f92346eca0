package pl.asysta.assignment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.caseload.Allowances;
import pl.asysta.caseload.Allowances.Everybody;
import pl.asysta.staff.Availability;
import pl.asysta.staff.Role;
import pl.asysta.staff.Workers;
import pl.asysta.statute.CaseloadLimit;

/** Who has how many families, on one board: as many statements for six assistants as for six hundred. */
@Service
@Transactional(readOnly = true)
public class CaseloadBoard {
    private final Workers workers;
    private final Allowances allowances;
    private final Loads loads;
    private final Clock clock;

    CaseloadBoard(Workers workers, Allowances allowances, Loads loads, Clock clock) {
        this.workers = workers;
        this.allowances = allowances;
        this.loads = loads;
        this.clock = clock;
    }

    /** Every assistant with an open account, by name. */
    public List<AssistantOnBoard> assistants() {
        return assistants(everybody -> everybody);
    }

    /** The same as it would be if the act allowed another number of families. */
    public List<AssistantOnBoard> assistantsUnder(CaseloadLimit limit) {
        return assistants(everybody -> everybody.under(limit));
    }

    private List<AssistantOnBoard> assistants(UnaryOperator<Everybody> supposed) {
        var today = LocalDate.now(clock);
        var allowed = supposed.apply(allowances.everybody(today));
        var carried = loads.on(today, allowed.uncounted());
        var hindrances = workers.hindrances(today);
        return workers.active(Role.FAMILY_ASSISTANT).stream()
                .map(worker -> new AssistantOnBoard(
                        worker,
                        carried.getOrDefault(worker.id(), Load.NONE),
                        allowed.of(worker.id()),
                        hindrances.getOrDefault(worker.id(), Availability.AVAILABLE)))
                .toList();
    }
}

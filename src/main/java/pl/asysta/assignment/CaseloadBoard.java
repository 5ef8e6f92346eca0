package pl.asysta.assignment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.staff.Role;
import pl.asysta.staff.WorkerView;
import pl.asysta.staff.Workers;
import pl.asysta.statute.CaseloadLimit;
import pl.asysta.statute.StatutoryRules;

/** Who has how many families, on one board: two statements for six assistants and for six hundred. */
@Service
@Transactional(readOnly = true)
public class CaseloadBoard {
    private final Workers workers;
    private final BoardRows rows;
    private final StatutoryRules rules;
    private final Clock clock;

    CaseloadBoard(Workers workers, BoardRows rows, StatutoryRules rules, Clock clock) {
        this.workers = workers;
        this.rows = rows;
        this.rules = rules;
        this.clock = clock;
    }

    /** Every assistant with an open account, by name. */
    public List<AssistantOnBoard> assistants() {
        return assistantsUnder(rules.caseloadLimit(today()));
    }

    /** The same as it would be if the act allowed another number of families. */
    public List<AssistantOnBoard> assistantsUnder(CaseloadLimit limit) {
        var found = rows.on(today(), limit);
        return workers.active(Role.FAMILY_ASSISTANT).stream()
                .map(worker -> onBoard(worker, found.getOrDefault(worker.id(), BoardRows.BoardRow.empty(limit))))
                .toList();
    }

    private static AssistantOnBoard onBoard(WorkerView worker, BoardRows.BoardRow row) {
        return new AssistantOnBoard(worker, row.load(), row.allowance(), row.availability());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

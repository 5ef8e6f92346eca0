package pl.asysta.assignment;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pl.asysta.caseload.Allowance;
import pl.asysta.caseload.Allowances;
import pl.asysta.staff.WorkerId;

/** Caseloads on which a decision is made; nobody else decides on them, or lowers a limit, until the transaction ends. */
@Component
class HeldCaseloads {
    private final CaseloadRepository caseloads;
    private final Allowances allowances;
    private final JdbcClient jdbc;

    HeldCaseloads(CaseloadRepository caseloads, Allowances allowances, JdbcClient jdbc) {
        this.caseloads = caseloads;
        this.allowances = allowances;
        this.jdbc = jdbc;
    }

    Caseload of(WorkerId assistant) {
        jdbc.sql("insert into caseload (assistant_id) values (?) on conflict do nothing")
                .param(assistant.id())
                .update();
        return caseloads.lock(assistant).orElseThrow();
    }

    /** Several at once, in an order that everybody keeps, so that two who exchange families do not wait for each other. */
    Map<WorkerId, Caseload> of(Set<WorkerId> assistants) {
        var held = new LinkedHashMap<WorkerId, Caseload>();
        assistants.stream()
                .sorted(Comparator.comparing(WorkerId::id))
                .forEach(assistant -> held.put(assistant, of(assistant)));
        return held;
    }

    /** What the assistant is allowed on each of these days. */
    List<Allowance> allowances(WorkerId assistant, LocalDate... days) {
        return Stream.of(days)
                .distinct()
                .map(day -> allowances.of(assistant, day))
                .toList();
    }
}

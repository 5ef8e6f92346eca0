package pl.asysta.caseload;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.staff.WorkerId;
import pl.asysta.statute.LegalBasis;
import pl.asysta.statute.StatutoryRules;

/** The allowance of an assistant on a day; PostgreSQL answers the same by {@code caseload_allowed}. */
@Service
@Transactional(readOnly = true)
public class Allowances {
    private final StatutoryRules rules;
    private final JdbcClient jdbc;

    Allowances(StatutoryRules rules, JdbcClient jdbc) {
        this.rules = rules;
        this.jdbc = jdbc;
    }

    /** Who decides on it holds her caseload, so that nobody lowers it meanwhile. */
    public Allowance of(WorkerId assistant, LocalDate day) {
        var terms = jdbc.sql(TermsRows.SELECT + " where assistant_id = :assistant and " + TermsRows.HOLDS
                        + " order by valid_from desc, set_at desc limit 1")
                .param("assistant", assistant.id())
                .param("day", day)
                .query((row, n) -> TermsRows.terms(row))
                .optional()
                .orElse(null);
        return new Allowance(rules.caseloadLimit(day), terms, uncounted(day));
    }

    private Set<LegalBasis> uncounted(LocalDate day) {
        return jdbc.sql("""
                        select basis from (select distinct on (basis) basis, counts from basis_counting where valid_from <= ?
                                            order by basis, valid_from desc, set_at desc) in_force where not counts""").param(day).query(String.class).list().stream()
                .map(LegalBasis::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }
}

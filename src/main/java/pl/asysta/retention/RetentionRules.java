package pl.asysta.retention;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.kernel.RuleViolation;
import pl.asysta.staff.WorkerId;

/**
 * How long each kind of papers is kept. No act says it: the centre copies it from its filing instruction and list of
 * files, and until it has, nothing is proposed for disposal.
 */
@Service
@Transactional
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'DIRECTOR', 'DEPUTY_DIRECTOR')")
public class RetentionRules {
    /** Assistance of families exists since the act does. */
    private static final LocalDate EARLIEST = LocalDate.of(2012, 1, 1);

    private static final int YEARS_AHEAD = 5;

    private final JdbcClient jdbc;
    private final Clock clock;

    RetentionRules(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Every kind of papers. */
    @Transactional(readOnly = true)
    public List<RetentionSetting> all() {
        var rules = jdbc.sql("""
                        select r.*, w.first_name || ' ' || w.last_name as set_by_name
                          from retention_rule r join worker w on w.id = r.set_by
                         order by r.valid_from desc""").query((row, n) -> rule(row)).list();
        return Stream.of(DocumentKind.values())
                .map(kind -> new RetentionSetting(
                        kind, rules.stream().filter(rule -> rule.kind() == kind).toList()))
                .toList();
    }

    /** One kind of papers. */
    @Transactional(readOnly = true)
    public RetentionSetting of(DocumentKind kind) {
        return all().stream()
                .filter(setting -> setting.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    /**
     * From this day (inclusive) files that end are kept as said; those that ended earlier stay as they were. Only the
     * first answer of the centre may begin with a day that has passed.
     *
     * @throws RuleViolation if the day is out of bounds
     */
    public void set(SetRetention command, WorkerId by) {
        refuseUnlessFree(command);
        jdbc.sql("""
                        insert into retention_rule (kind, valid_from, symbol, category, years, set_by, set_at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        on conflict (kind, valid_from) do update
                           set symbol = excluded.symbol, category = excluded.category, years = excluded.years,
                               set_by = excluded.set_by, set_at = excluded.set_at""")
                .param(command.kind().name())
                .param(command.from())
                .param(command.symbol())
                .param(command.term().category().name())
                .param(command.term().years())
                .param(by.id())
                .param(OffsetDateTime.now(clock))
                .update();
    }

    private void refuseUnlessFree(SetRetention command) {
        var today = LocalDate.now(clock);
        if (command.from().isBefore(EARLIEST)) {
            throw RuleViolation.at("from", "retention.from-before-the-act", EARLIEST);
        }
        if (command.from().isBefore(today) && !of(command.kind()).isOpen()) {
            throw RuleViolation.at("from", "retention.from-past");
        }
        if (command.from().isAfter(today.plusYears(YEARS_AHEAD))) {
            throw RuleViolation.at("from", "settings.from-too-far", YEARS_AHEAD);
        }
    }

    static RetentionTerm term(ResultSet row) throws SQLException {
        return new RetentionTerm(
                RetentionCategory.valueOf(row.getString("category")), row.getObject("years", Integer.class));
    }

    private static RetentionRule rule(ResultSet row) throws SQLException {
        return new RetentionRule(
                DocumentKind.valueOf(row.getString("kind")),
                row.getObject("valid_from", LocalDate.class),
                row.getString("symbol"),
                term(row),
                row.getString("set_by_name"),
                row.getObject("set_at", OffsetDateTime.class).toInstant());
    }
}

package pl.asysta.audit;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.kernel.RuleViolation;
import pl.asysta.staff.SignedIn;

/** What the administrator does for the log: examine it, and let months go that have been kept long enough. */
@Service
@PreAuthorize("hasRole('ADMINISTRATOR')")
public class LogKeeping {
    private final JdbcClient jdbc;
    private final Chain chain;
    private final Sealing sealing;
    private final AuditProperties properties;
    private final Clock clock;

    LogKeeping(JdbcClient jdbc, Chain chain, Sealing sealing, AuditProperties properties, Clock clock) {
        this.jdbc = jdbc;
        this.chain = chain;
        this.sealing = sealing;
        this.properties = properties;
        this.clock = clock;
    }

    /** Seals what has finished and examines the whole log. */
    public ChainState examine() {
        sealing.seal();
        return chain.examine(null);
    }

    /** The first days of the months that have been kept long enough. */
    @Transactional(readOnly = true)
    public List<LocalDate> keptLongEnough() {
        return jdbc.sql("""
                        select distinct month from audit.seal
                         where month not in (select month from audit.retired) and month < ? order by month""").param(firstKept()).query(LocalDate.class).list();
    }

    /** Lets the entries of a month go. Their seals stay, and that they went is an entry itself. */
    @Transactional
    public void retire(LocalDate month, String reason, SignedIn by) {
        if (!month.isBefore(firstKept()) || !keptLongEnough().contains(month)) {
            throw RuleViolation.at("month", "audit.retire.too-young", properties.keptMonths());
        }
        jdbc.sql("select audit.retire(?, ?, ?)")
                .params(month, by.id().id(), reason)
                .query(Long.class)
                .single();
    }

    /** The months of the log are those of UTC, as PostgreSQL keeps them: at the turn of one, Warsaw is an hour or two ahead. */
    private LocalDate firstKept() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)
                .withDayOfMonth(1)
                .minusMonths(properties.keptMonths());
    }
}

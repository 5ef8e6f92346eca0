package pl.asysta.centre;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import pl.asysta.kernel.RuleViolation;
import pl.asysta.statute.PracticeRule;
import pl.asysta.statute.Term;

/** The centre's practice on the administrator's table: what holds, what held, and what will hold from a day on. */
@Service
@Transactional
@PreAuthorize("hasRole('ADMINISTRATOR')")
public class PracticeSettings {
    /** Nobody plans the practice of a centre further ahead; a later year is a slip of the finger. */
    private static final int YEARS_AHEAD = 5;

    /** Five years: who types more means days. */
    private static final int MOST_MONTHS = 60;

    private final JdbcClient jdbc;
    private final Practice practice;
    private final Clock clock;

    PracticeSettings(JdbcClient jdbc, Practice practice, Clock clock) {
        this.jdbc = jdbc;
        this.practice = practice;
        this.clock = clock;
    }

    /**
     * One rule of practice.
     *
     * @param now the term that holds today
     * @param later terms that will hold, by their first day
     */
    public record Setting(PracticeRule rule, Term now, NavigableMap<LocalDate, Term> later) {}

    /**
     * Whether risk lists are filled in.
     *
     * @param now whether they are today
     * @param later what will hold, by its first day
     */
    public record RiskListUse(boolean now, NavigableMap<LocalDate, Boolean> later) {}

    /** Every rule of practice. */
    @Transactional(readOnly = true)
    public List<Setting> terms() {
        return Arrays.stream(PracticeRule.values()).map(this::term).toList();
    }

    /** One rule of practice. */
    @Transactional(readOnly = true)
    public Setting term(PracticeRule rule) {
        var onFile = PracticeOnFile.read(jdbc);
        return new Setting(rule, onFile.term(rule, today()), later(onFile.history(rule)));
    }

    /** Whether risk lists are filled in, now and later. */
    @Transactional(readOnly = true)
    public RiskListUse riskListUse() {
        var onFile = PracticeOnFile.read(jdbc);
        return new RiskListUse(onFile.riskListUsed(today()), later(onFile.riskList()));
    }

    /** From this day (inclusive) the term is another one; clocks that started earlier keep theirs. */
    public void change(PracticeRule rule, LocalDate from, Term term) {
        refuseUnlessAhead(from);
        if (term.unit() == Term.Unit.MONTHS && term.amount() > MOST_MONTHS) {
            throw RuleViolation.at("amount", "settings.too-many-months", MOST_MONTHS);
        }
        jdbc.sql("""
                        insert into practice_term (code, valid_from, amount, unit) values (?, ?, ?, ?)
                        on conflict (code, valid_from) do update set amount = excluded.amount, unit = excluded.unit""")
                .params(rule.name(), from, term.amount(), term.unit().name())
                .update();
        announce();
    }

    /** From this day (inclusive) the centre fills in risk lists, or no longer does. */
    public void useRiskLists(LocalDate from, boolean used) {
        refuseUnlessAhead(from);
        jdbc.sql("""
                        insert into risk_list_use (valid_from, used) values (?, ?)
                        on conflict (valid_from) do update set used = excluded.used""").params(from, used).update();
        announce();
    }

    private void refuseUnlessAhead(LocalDate from) {
        if (from.isBefore(today())) {
            throw RuleViolation.at("from", "settings.from-past");
        }
        if (from.isAfter(today().plusYears(YEARS_AHEAD))) {
            throw RuleViolation.at("from", "settings.from-too-far", YEARS_AHEAD);
        }
    }

    private void announce() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                practice.refresh();
            }
        });
    }

    private <T> NavigableMap<LocalDate, T> later(Map<LocalDate, T> history) {
        return new TreeMap<>(new TreeMap<>(history).tailMap(today(), false));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

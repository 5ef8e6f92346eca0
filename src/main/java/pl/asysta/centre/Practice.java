package pl.asysta.centre;

import java.time.LocalDate;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import pl.asysta.statute.PracticeRule;
import pl.asysta.statute.PracticeTerms;
import pl.asysta.statute.Term;

/**
 * The centre's practice as it stands in the database. It is kept in memory, because every deadline on every list asks for
 * it; a change made by another instance of the application is seen within a minute.
 */
@Component
public class Practice implements PracticeTerms {
    private final JdbcClient jdbc;
    private volatile @Nullable PracticeOnFile onFile;

    Practice(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The term of this rule for a clock that starts on this day. */
    @Override
    public Term term(PracticeRule rule, LocalDate start) {
        return onFile().term(rule, start);
    }

    @Override
    public NavigableMap<LocalDate, Term> history(PracticeRule rule) {
        return Collections.unmodifiableNavigableMap(onFile().history(rule));
    }

    /** Whether the centre fills in risk lists on this day; they are a good custom, not a duty (only some centres do). */
    public boolean riskListUsed(LocalDate on) {
        return onFile().riskListUsed(on);
    }

    PracticeOnFile onFile() {
        var known = onFile;
        return known == null ? readAgain() : known;
    }

    /** Takes into account what has been changed since it was read. */
    @Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
    public void refresh() {
        readAgain();
    }

    private PracticeOnFile readAgain() {
        var read = PracticeOnFile.read(jdbc);
        onFile = read;
        return read;
    }
}

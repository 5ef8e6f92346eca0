package pl.asysta.retention;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.cases.CaseId;

/** Until when the file of one family is kept. */
@Component
public class FileTerms {
    private final JdbcClient jdbc;

    FileTerms(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * How a file is kept.
     *
     * @param endedOn when it ended
     * @param symbol of the list of files; null before the centre has said how long it keeps such files
     * @param term how long, or null likewise
     */
    public record Kept(
            DocumentKind kind,
            LocalDate endedOn,
            @Nullable String symbol,
            @Nullable RetentionTerm term) {
        /** The first day on which it may be disposed of; empty while that is not known, or never. */
        public Optional<LocalDate> disposableFrom() {
            return term == null ? Optional.empty() : term.disposableFrom(endedOn);
        }
    }

    /** That of a family which the caller has already been allowed to see; empty while something of it goes on. */
    @Transactional(readOnly = true)
    public Optional<Kept> of(CaseId family) {
        return jdbc.sql("""
                        select f.kind, f.ended_on, r.symbol, r.category, r.years
                          from ended_file f
                          left join lateral (select * from retention_rule r where r.kind = f.kind and r.valid_from <= f.ended_on
                                              order by r.valid_from desc limit 1) r on true
                         where f.case_id = :family""")
                .param("family", family.id())
                .query((row, n) -> new Kept(
                        DocumentKind.valueOf(row.getString("kind")),
                        row.getObject("ended_on", LocalDate.class),
                        row.getString("symbol"),
                        row.getString("category") == null ? null : RetentionRules.term(row)))
                .optional();
    }
}

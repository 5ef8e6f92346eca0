package pl.asysta.centre;

import java.time.LocalDate;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pl.asysta.statute.PracticeTerms;
import pl.asysta.statute.Term;

/** The centre's own terms as they stand in the database; read once, because nothing changes them while it runs. */
@Component
class TermsOnFile implements PracticeTerms {
    private final JdbcClient jdbc;
    private volatile @Nullable TreeMap<LocalDate, Term> workPlan;

    TermsOnFile(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Term workPlanDueWithin(LocalDate start) {
        var terms = workPlan;
        if (terms == null) {
            terms = read("WORK_PLAN");
            workPlan = terms;
        }
        return Objects.requireNonNull(terms.floorEntry(start)).getValue();
    }

    private TreeMap<LocalDate, Term> read(String code) {
        var terms = new TreeMap<LocalDate, Term>();
        jdbc.sql("select valid_from, amount, unit from practice_term where code = ?")
                .param(code)
                .query(row -> {
                    terms.put(
                            row.getObject("valid_from", LocalDate.class),
                            new Term(row.getInt("amount"), Term.Unit.valueOf(row.getString("unit"))));
                });
        return terms;
    }
}
